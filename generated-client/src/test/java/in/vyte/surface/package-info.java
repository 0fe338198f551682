/**
 * Writes down the public surface of a module, so that a review shows what a change does to users. It is in the test jar
 * of the client, for the tests of other modules to use.
 */
@NullMarked
package in.vyte.surface;

import org.jspecify.annotations.NullMarked;
