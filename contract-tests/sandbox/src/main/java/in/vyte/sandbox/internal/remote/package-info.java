/** The sandbox by HTTP: how tests of other languages control it, and the page that people look at. */
@NullMarked
package in.vyte.sandbox.internal.remote;

import org.jspecify.annotations.NullMarked;
