/** Whether real input survives: the published samples and the document's examples. */
@NullMarked
package in.vyte.contract.samples;

import org.jspecify.annotations.NullMarked;
