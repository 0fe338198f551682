/**
 * Verification of the real API, for those who have a key. {@link in.vyte.contract.live.ReadOnlyInteractions} says what
 * may be tried; {@link in.vyte.contract.live.LiveVerification} sends it with the organization's own records, and
 * compares. What it reports holds no value of theirs.
 */
@NullMarked
package in.vyte.contract.live;

import org.jspecify.annotations.NullMarked;
