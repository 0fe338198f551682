/**
 * How a request is sent. {@link in.vyte.sdk.internal.http.CallTransport} shows each step: a
 * {@link in.vyte.sdk.internal.http.Call} makes attempts over the {@link in.vyte.sdk.internal.http.HttpEngine}, which
 * owns the connections; {@code Failures} converts exceptions, {@code Retries} decides on the next attempt, and
 * {@code CallResponse} is what the caller reads. Not part of the public surface.
 */
@NullMarked
package in.vyte.sdk.internal.http;

import org.jspecify.annotations.NullMarked;
