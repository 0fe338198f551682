/** The code of the README, compiled and run here, and compared with what the README shows. */
@NullMarked
package in.vyte.readme;

import org.jspecify.annotations.NullMarked;
