/** What the checks of one run have shown. */
@NullMarked
package in.vyte.contract.evidence;

import org.jspecify.annotations.NullMarked;
