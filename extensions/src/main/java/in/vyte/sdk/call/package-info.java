/**
 * What applications provide for calls: {@link in.vyte.sdk.call.ApiKeyProvider} returns the API key of each request, and
 * {@link in.vyte.sdk.call.RetryPolicy} sets how often a failed call is retried. Both are set on
 * {@code VyteClient.builder()}.
 */
@NullMarked
package in.vyte.sdk.call;

import org.jspecify.annotations.NullMarked;
