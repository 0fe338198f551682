/**
 * The way of a request, of which {@link in.vyte.sdk.internal.http.CallTransport} shows each step. Not part of the
 * public surface.
 */
@NullMarked
package in.vyte.sdk.internal.http;

import org.jspecify.annotations.NullMarked;
