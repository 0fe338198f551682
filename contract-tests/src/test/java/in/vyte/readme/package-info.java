/**
 * The code of the README, compiled and run here. It stands between marks such as {@code // <booking>}; the test
 * compares it with the blocks of that name in the README.
 */
@NullMarked
package in.vyte.readme;

import org.jspecify.annotations.NullMarked;
