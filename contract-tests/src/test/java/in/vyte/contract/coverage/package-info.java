/** Whether the pacts speak about all that the document describes. */
@NullMarked
package in.vyte.contract.coverage;

import org.jspecify.annotations.NullMarked;
