/** Verification of the real API, when somebody has a key. It reads only. */
@NullMarked
package in.vyte.contract.live;

import org.jspecify.annotations.NullMarked;
