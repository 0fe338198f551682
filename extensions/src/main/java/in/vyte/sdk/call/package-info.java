/**
 * What applications provide for calls, set on {@code VyteClient.builder()}: {@link in.vyte.sdk.call.ApiKeyProvider}
 * returns the API key of each request, and {@link in.vyte.sdk.call.RetryPolicy} sets how often a failed call is
 * retried. {@link in.vyte.sdk.call.PoolStats} shows how connections are used.
 */
@NullMarked
package in.vyte.sdk.call;

import org.jspecify.annotations.NullMarked;
