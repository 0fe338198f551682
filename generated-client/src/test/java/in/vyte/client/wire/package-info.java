/** A server for tests that answers with bytes written by hand, so that it can also answer what no server should. */
@NullMarked
package in.vyte.client.wire;

import org.jspecify.annotations.NullMarked;
