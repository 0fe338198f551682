/** The contract report: what the checks of a run have shown, as a page and as a summary. */
@NullMarked
package in.vyte.contract.report;

import org.jspecify.annotations.NullMarked;
