package in.vyte.sdk.internal.http;

import in.vyte.sdk.call.ApiKeyProvider;
import in.vyte.sdk.call.RetryPolicy;
import java.time.Duration;
import java.util.List;

/**
 * What may differ between clients that share connections. Immutable.
 *
 * @param keys where the API key comes from
 * @param connectTimeout how long connecting may take
 * @param responseTimeout how long the server may be silent
 * @param poolTimeout how long a call may wait for a connection
 * @param callTimeout how long a call may take as a whole
 * @param maxResponseBytes how long a response may be, unpacked
 * @param strictDecoding whether JSON of an unexpected type fails the call
 * @param retryPolicy how often calls are retried
 * @param listeners who is told about calls
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
