package in.vyte.sdk;

import in.vyte.client.ApiClient;
import in.vyte.client.ResponseDecoding;
import in.vyte.client.api.VyteApis;
import in.vyte.sdk.call.PoolStats;
import in.vyte.sdk.creation.CreationJournal;
import in.vyte.sdk.creation.Creations;
import in.vyte.sdk.creator.Creators;
import in.vyte.sdk.internal.http.CallSettings;
import in.vyte.sdk.internal.http.CallTransport;
import in.vyte.sdk.internal.http.HttpEngine;
import in.vyte.sdk.internal.http.RetryBudget;
import in.vyte.sdk.internal.text.BaseUrls;
import in.vyte.sdk.slot.SlotSearch;
import in.vyte.sdk.slot.SlotSearchBuilder;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The client of the Vyte API v2. It holds a pool of connections: make one per organization, share it and close it at
 * the end. Its calls throw {@link in.vyte.sdk.error.VyteException}, and for misuse {@link IllegalArgumentException} or
 * {@link IllegalStateException}. Immutable and safe for use by several threads.
 */
public final class VyteClient extends VyteApis implements AutoCloseable {
    private final HttpEngine engine;
    private final CallSettings settings;
    private final RetryBudget budget;
    private final CreationJournal journal;
    private final boolean derived;
    private final Creators creators;
    private final Creations creations;

    VyteClient(HttpEngine engine, CallSettings settings) {
        this(engine, settings, new RetryBudget(settings.retryPolicy().budget()), CreationJournal.inMemory(), false);
    }

    private VyteClient(
            HttpEngine engine, CallSettings settings, RetryBudget budget, CreationJournal journal, boolean derived) {
        super(new ApiClient(engine.baseUrl(), new CallTransport(engine, settings, budget), decoding(settings)));
        this.engine = engine;
        this.settings = settings;
        this.budget = budget;
        this.journal = journal;
        this.derived = derived;
        this.creators = Creators.builder(users()).build();
        this.creations = Creations.builder(events(), teams()).journal(journal).build();
    }

    /**
     * Makes a client from the environment: {@code VYTE_API_KEY} and, if set, {@code VYTE_BASE_URL}.
     *
     * @return the client, to be closed by the caller
     * @throws IllegalStateException if {@code VYTE_API_KEY} is not set
     * @throws IllegalArgumentException if one of the two is malformed; the message does not show it
     */
    public static VyteClient fromEnv() {
        return from(System.getenv());
    }

    static VyteClient from(Map<String, String> environment) {
        String key = environment.get("VYTE_API_KEY");
        if (key == null) {
            throw new IllegalStateException("The environment variable VYTE_API_KEY is not set");
        }
        VyteClientBuilder builder = builder().apiKey(key);
        String baseUrl = environment.get("VYTE_BASE_URL");
        if (baseUrl != null) {
            builder.baseUrl(BaseUrls.parse(baseUrl));
        }
        return builder.build();
    }

    /**
     * Starts to make a client.
     *
     * @return a new builder
     */
    public static VyteClientBuilder builder() {
        return new VyteClientBuilder();
    }

    /**
     * Returns what finds the user behind the host of an event.
     *
     * @return the same object each time, so that what it remembers serves all callers
     */
    public Creators creators() {
        return creators;
    }

    /**
     * Returns what creates events once, and looks for them when the outcome of a POST is in doubt.
     *
     * @return the same object each time. It remembers its keys in memory and shares them with the clients of
     *     {@link #withOptions} that have the same API key; {@link Creations#builder} creates one with a journal that
     *     lasts
     */
    public Creations creations() {
        return creations;
    }

    /**
     * Starts to look for free slots over any number of days.
     *
     * @return a new builder
     */
    public SlotSearchBuilder slotSearch() {
        return SlotSearch.builder(slots());
    }

    /**
     * Derives a client that shares the connections of this one and differs in some options.
     *
     * @param change sets what is different
     * @return another client; closing it does nothing, and closing this one closes both
     */
    public VyteClient withOptions(Consumer<ClientOptions> change) {
        ClientOptions options = new ClientOptions(settings);
        change.accept(options);
        CallSettings changed = options.callSettings();
        boolean samePolicy = changed.retryPolicy() == settings.retryPolicy();
        RetryBudget own =
                samePolicy ? budget : new RetryBudget(changed.retryPolicy().budget());
        CreationJournal keys = changed.keys() == settings.keys() ? journal : CreationJournal.inMemory();
        return new VyteClient(engine, changed, own, keys, true);
    }

    /**
     * Returns how the pool of connections is used, for metrics. Clients that share connections share the pool.
     *
     * @return the state of the pool now; empty if the {@code HttpClient} is the caller's own
     */
    public Optional<PoolStats> poolStats() {
        return engine.poolStats();
    }

    private static ResponseDecoding decoding(CallSettings settings) {
        return settings.strictDecoding()
                ? ResponseDecoding.strict()
                : ResponseDecoding.lenient((operation, place, problem) ->
                        settings.listeners().forEach(listener -> listener.mismatched(operation, place, problem)));
    }

    HttpEngine engine() {
        return engine;
    }

    /**
     * Closes the connections. Calls in flight end with a {@link in.vyte.sdk.error.VyteConnectionException}; later ones
     * throw {@link IllegalStateException}. A client that is dropped instead is closed when it is collected.
     */
    @Override
    public void close() {
        if (!derived) {
            engine.close();
        }
    }
}
