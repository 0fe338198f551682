/** The sandbox as a program of its own. */
@NullMarked
package in.vyte.sandbox.standalone;

import org.jspecify.annotations.NullMarked;
