/** A server for tests that sends bytes written by hand, so that it can also send what no server should. */
@NullMarked
package in.vyte.client.wire;

import org.jspecify.annotations.NullMarked;
