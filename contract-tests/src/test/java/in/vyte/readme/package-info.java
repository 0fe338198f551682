/**
 * The code of the README, compiled and run here. {@link in.vyte.readme.Readme} finds it between marks such as {@code //
 * <booking>}, and compares it with the blocks of that name in the README.
 */
@NullMarked
package in.vyte.readme;

import org.jspecify.annotations.NullMarked;
