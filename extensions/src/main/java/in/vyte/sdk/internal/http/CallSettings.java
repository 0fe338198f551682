package in.vyte.sdk.internal.http;

import in.vyte.sdk.call.ApiKeyProvider;
import in.vyte.sdk.call.RetryPolicy;
import java.time.Duration;
import java.util.List;

/**
 * The options that may differ between clients that share connections. Immutable.
 *
 * @param keys the provider of the API key
 * @param connectTimeout the connect timeout
 * @param responseTimeout the longest time without a byte from the server
 * @param poolTimeout the longest wait for a connection
 * @param callTimeout the timeout of the whole call
 * @param maxResponseBytes the maximum length of a response, decompressed
 * @param strictDecoding whether JSON of an unexpected type fails the call
 * @param retryPolicy when calls are retried
 * @param listeners the listeners of calls
 */
public record CallSettings(
        ApiKeyProvider keys,
        Duration connectTimeout,
        Duration responseTimeout,
        Duration poolTimeout,
        Duration callTimeout,
        long maxResponseBytes,
        boolean strictDecoding,
        RetryPolicy retryPolicy,
        List<CallListener> listeners) {}
