package in.vyte.sdk;

import in.vyte.sdk.call.ApiKeyProvider;
import in.vyte.sdk.call.RetryPolicy;
import in.vyte.sdk.internal.http.CallListener;
import in.vyte.sdk.internal.http.CallSettings;
import in.vyte.sdk.internal.text.ApiKeys;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The options of calls: authentication, timeouts, limits, retries and observers. Clients that share connections may
 * have different options; see {@link VyteClient#withOptions}. Not thread-safe.
 *
 * @param <S> the type that the methods return
 */
public abstract sealed class CallOptions<S extends CallOptions<S>> permits VyteClientBuilder, ClientOptions {
    private static final Duration SHORTEST = Duration.ofMillis(1);

    /** Sockets count milliseconds in an int, which overflows soon after. */
    private static final Duration LONGEST = Duration.ofDays(24);

    private @Nullable ApiKeyProvider keys;
    private Duration connectTimeout = Duration.ofSeconds(5);
    private Duration responseTimeout = Duration.ofSeconds(30);
    private Duration poolTimeout = LONGEST;
    private Duration callTimeout = Duration.ofMinutes(2);
    private long maxResponseBytes = 128L * 1024 * 1024;
    private boolean strictDecoding;
    private RetryPolicy retryPolicy = RetryPolicy.standard();
    private final List<CallListener> listeners = new ArrayList<>();

    CallOptions() {
        listeners.add(new CallLog());
    }

    CallOptions(CallSettings settings) {
        keys = settings.keys();
        connectTimeout = settings.connectTimeout();
        responseTimeout = settings.responseTimeout();
        poolTimeout = settings.poolTimeout();
        callTimeout = settings.callTimeout();
        maxResponseBytes = settings.maxResponseBytes();
        strictDecoding = settings.strictDecoding();
        retryPolicy = settings.retryPolicy();
        listeners.addAll(settings.listeners());
    }

    abstract S self();

    /**
     * Sets the API key of the organization.
     *
     * @param apiKey the key as Vyte issued it, without a prefix
     * @return this
     * @throws IllegalArgumentException if it is malformed; the message does not show it
     */
    public S apiKey(String apiKey) {
        String problem = ApiKeys.problem(apiKey);
        if (problem != null) {
            throw new IllegalArgumentException("The API key " + problem);
        }
        return apiKeyProvider(() -> apiKey);
    }

    /**
     * Sets the provider of the API key. If the provider returns a malformed key, the call throws
     * {@link IllegalStateException}. If the provider throws, the call throws {@link in.vyte.sdk.error.VyteException}.
     *
     * @param provider called for each request, so that keys can rotate
     * @return this
     */
    public S apiKeyProvider(ApiKeyProvider provider) {
        this.keys = Objects.requireNonNull(provider, "The ApiKeyProvider must not be null");
        return self();
    }

    /**
     * Sets the connect timeout. It applies to each address of the host, and to each step of the TLS handshake.
     *
     * @param timeout at least 1 millisecond; values over 24 days count as 24 days; the default is 5 seconds
     * @return this
     * @throws IllegalArgumentException if it is shorter
     */
    public S connectTimeout(Duration timeout) {
        this.connectTimeout = timeout(timeout, "connectTimeout");
        return self();
    }

    /**
     * Sets the response timeout: the longest time without a byte from the server, before and during its response.
     *
     * @param timeout at least 1 millisecond; values over 24 days count as 24 days; the default is 30 seconds
     * @return this
     * @throws IllegalArgumentException if it is shorter
     */
    public S responseTimeout(Duration timeout) {
        this.responseTimeout = timeout(timeout, "responseTimeout");
        return self();
    }

    /**
     * Sets how long a call waits for a connection when all connections are in use.
     *
     * @param timeout at least 1 millisecond; values over 24 days count as 24 days; by default only {@link #callTimeout}
     *     limits the wait
     * @return this
     * @throws IllegalArgumentException if it is shorter
     */
    public S poolTimeout(Duration timeout) {
        this.poolTimeout = timeout(timeout, "poolTimeout");
        return self();
    }

    /**
     * Sets the timeout of a whole call: all attempts, the backoffs between them, and reading the response. It is
     * accurate to some 50 milliseconds. For a streamed list it applies until the list begins, because the caller may
     * process items for any time; from then on only {@link #responseTimeout} applies.
     *
     * @param timeout at least 1 millisecond; values over 24 days count as 24 days; the default is 2 minutes
     * @return this
     * @throws IllegalArgumentException if it is shorter
     */
    public S callTimeout(Duration timeout) {
        this.callTimeout = timeout(timeout, "callTimeout");
        return self();
    }

    /**
     * Sets the maximum length of a response, decompressed. It also limits memory: a response may hold at most one
     * object for each 64 bytes of this maximum, and one value or array for each 8 bytes. A response that exceeds a
     * limit fails the call with {@link in.vyte.sdk.error.VyteDecodingException}. Decoded, a list of events takes 1.5
     * times its length in memory, one long text 4 times, and the worst response of a malicious server 10 times. A
     * streamed list may have any length; it takes the memory of one item.
     *
     * @param bytes more than zero; the default is 128 MiB, some 25,000 events of 5 KB
     * @return this
     * @throws IllegalArgumentException if it is not positive
     */
    public S maxResponseBytes(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("maxResponseBytes must be more than zero");
        }
        this.maxResponseBytes = bytes;
        return self();
    }

    /**
     * Sets whether one value of an unexpected type fails the whole call with
     * {@link in.vyte.sdk.error.VyteDecodingException}. This is meant for tests of the API itself. With {@code false},
     * only the member with that value cannot be read; see {@link in.vyte.client.json.Model}.
     *
     * @param strict the default is false
     * @return this
     */
    public S strictDecoding(boolean strict) {
        this.strictDecoding = strict;
        return self();
    }

    /**
     * Sets when calls are retried.
     *
     * @param policy the policy; the default is {@link RetryPolicy#standard()}
     * @return this
     */
    public S retryPolicy(RetryPolicy policy) {
        this.retryPolicy = Objects.requireNonNull(policy, "The RetryPolicy must not be null");
        return self();
    }

    /**
     * Adds an observer of calls.
     *
     * @param observer called in addition to the observers added before
     * @return this
     */
    public S observer(CallObserver observer) {
        listeners.add(new ObserverListener(Objects.requireNonNull(observer, "The CallObserver must not be null")));
        return self();
    }

    CallSettings callSettings() {
        ApiKeyProvider provider = keys;
        if (provider == null) {
            throw new IllegalStateException("An API key is needed: apiKey(..) or apiKeyProvider(..)");
        }
        return new CallSettings(
                provider,
                connectTimeout,
                responseTimeout,
                poolTimeout,
                callTimeout,
                maxResponseBytes,
                strictDecoding,
                retryPolicy,
                List.copyOf(listeners));
    }

    private static Duration timeout(Duration value, String name) {
        Objects.requireNonNull(value, name + " must not be null");
        if (value.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(name + " must be at least 1 millisecond");
        }
        return value.compareTo(LONGEST) > 0 ? LONGEST : value;
    }
}
