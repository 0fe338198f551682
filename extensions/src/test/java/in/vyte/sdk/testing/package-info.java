/**
 * What tests need to make trouble: servers that misbehave on loopback, a clock that stands still, logs that are kept.
 */
@NullMarked
package in.vyte.sdk.testing;

import org.jspecify.annotations.NullMarked;
