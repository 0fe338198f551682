/**
 * Writes down the public surface of a module, so that a review shows what a change does to users. For the tests of the
 * modules that users get.
 */
@NullMarked
package in.vyte.surface;

import org.jspecify.annotations.NullMarked;
