/**
 * HTTP. {@link in.vyte.sandbox.internal.server.SandboxServer} receives a request, applies faults and records the call;
 * {@link in.vyte.sandbox.internal.server.Dispatcher} finds the operation, checks key and request, and calls its
 * {@link in.vyte.sandbox.internal.server.Handler}, which returns a {@link in.vyte.sandbox.internal.server.Response} or
 * throws an {@link in.vyte.sandbox.internal.server.ApiError}.
 */
@NullMarked
package in.vyte.sandbox.internal.server;

import org.jspecify.annotations.NullMarked;
