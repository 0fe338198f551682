/** The sandbox by HTTP: what tests of other languages steer and see of it, and the page that people look at. */
@NullMarked
package in.vyte.sandbox.internal.remote;

import org.jspecify.annotations.NullMarked;
