package in.vyte.sdk;

import in.vyte.client.api.VyteApis;
import in.vyte.sdk.call.CallEngine;
import in.vyte.sdk.call.CallSettings;
import in.vyte.sdk.call.RetryBudget;
import in.vyte.sdk.creation.Creations;
import in.vyte.sdk.creator.Creators;
import in.vyte.sdk.http.BaseUrls;
import in.vyte.sdk.slot.SlotSearch;
import in.vyte.sdk.slot.SlotSearchBuilder;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The client of the Vyte API v2. It holds a pool of connections: make one per organization, share it and close it at
 * the end. Its calls throw {@link in.vyte.sdk.error.VyteException}, and for misuse {@link IllegalArgumentException} or
 * {@link IllegalStateException}. Immutable and safe for use by several threads.
 */
public final class VyteClient extends VyteApis implements AutoCloseable {
    private final Connections connections;
    private final CallSettings settings;
    private final CallEngine engine;
    private final boolean derived;
    private final Creators creators;
    private final Creations creations;

    VyteClient(Connections connections, CallSettings settings) {
        this(connections, settings, connections.engine(), false);
    }

    private VyteClient(Connections connections, CallSettings settings, CallEngine engine, boolean derived) {
        super(connections.client(settings, engine));
        this.connections = connections;
        this.settings = settings;
        this.engine = engine;
        this.derived = derived;
        this.creators = Creators.builder(users()).build();
        this.creations = Creations.builder(events(), teams()).build();
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
     * @return the same object each time, which remembers its keys in memory; {@link Creations#builder} makes one with a
     *     journal that lasts
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
        CallEngine own = samePolicy
                ? engine
                : engine.withBudget(new RetryBudget(changed.retryPolicy().budget()));
        return new VyteClient(connections, changed, own, true);
    }

    Connections connections() {
        return connections;
    }

    /** Closes the connections. Calls that are under way break off; later ones throw {@link IllegalStateException}. */
    @Override
    public void close() {
        if (!derived) {
            connections.close();
        }
    }
}
