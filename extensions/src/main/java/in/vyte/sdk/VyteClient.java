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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A client for the Vyte API v2. Create one client for each organization, share it between threads, and close it when
 * the application stops: it holds a pool of connections. The operations of the API are grouped by tag:
 * {@code events()}, {@code users()} and so on.
 *
 * <pre>{@code
 * try (VyteClient vyte = VyteClient.fromEnv()) {
 *     vyte.events().listEvents().forEach(event -> System.out.println(event.title()));
 * }
 * }</pre>
 *
 * <p>A method that calls the API throws {@link in.vyte.sdk.error.VyteException} if the call fails. Invalid arguments
 * and calls on a closed client throw {@link IllegalArgumentException} and {@link IllegalStateException}.
 *
 * <p>Immutable and thread-safe.
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
     * Creates a client from the environment variables {@code VYTE_API_KEY} and, if it is set, {@code VYTE_BASE_URL}.
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
     * Returns a builder for a client.
     *
     * @return a new builder
     */
    public static VyteClientBuilder builder() {
        return new VyteClientBuilder();
    }

    /**
     * Returns the resolver of event creators. It finds the user who hosts an event.
     *
     * @return the same object each time; all callers share its cache
     */
    public Creators creators() {
        return creators;
    }

    /**
     * Returns the object that creates an event once. If the outcome of the POST is in doubt, it searches for the event
     * instead of sending a second POST.
     *
     * @return the same object each time. It keeps its keys in memory and shares them with the clients of
     *     {@link #withOptions} that have the same API key; use {@link Creations#builder} for a persistent journal
     */
    public Creations creations() {
        return creations;
    }

    /**
     * Returns a builder for a search for free slots over any number of days.
     *
     * @return a new builder
     */
    public SlotSearchBuilder slotSearch() {
        return SlotSearch.builder(slots());
    }

    /**
     * Returns a client with other options. It shares the connections of this client.
     *
     * @param change sets the options that differ
     * @return the other client; closing it does nothing, and closing this client closes both
     */
    public VyteClient withOptions(Consumer<ClientOptions> change) {
        ClientOptions options = new ClientOptions(settings);
        Objects.requireNonNull(change, "change must not be null").accept(options);
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
     * Closes the connections. Calls in flight end with a {@link in.vyte.sdk.error.VyteConnectionException}, later calls
     * throw {@link IllegalStateException}. A client that is not closed is closed when it is garbage collected.
     */
    @Override
    public void close() {
        if (!derived) {
            engine.close();
        }
    }
}
