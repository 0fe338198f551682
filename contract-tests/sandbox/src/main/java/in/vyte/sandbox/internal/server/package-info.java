/** HTTP: from a request to the handler of its operation and back, faults included. */
@NullMarked
package in.vyte.sandbox.internal.server;

import org.jspecify.annotations.NullMarked;
