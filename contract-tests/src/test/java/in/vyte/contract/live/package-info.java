/** Verification of the real API, for those who have a key. It reads only. */
@NullMarked
package in.vyte.contract.live;

import org.jspecify.annotations.NullMarked;
