/** The sandbox as a program of its own. */
@NullMarked
package in.vyte.sandbox.internal.standalone;

import org.jspecify.annotations.NullMarked;
