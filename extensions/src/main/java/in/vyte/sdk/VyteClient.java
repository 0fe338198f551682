package in.vyte.sdk;

import in.vyte.client.ApiClient;
import in.vyte.client.api.VyteApis;
import in.vyte.sdk.creator.Creators;
import in.vyte.sdk.slot.SlotSearch;
import in.vyte.sdk.slot.SlotSearchBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;

/**
 * The client of the Vyte API v2. It holds a pool of connections: make one per organization, share it and close it at
 * the end. Immutable and safe for use by several threads.
 */
public final class VyteClient extends VyteApis implements AutoCloseable {
    private final CloseableHttpClient httpClient;
    private final Creators creators;

    VyteClient(CloseableHttpClient httpClient, ApiClient api) {
        super(api);
        this.httpClient = httpClient;
        this.creators = Creators.builder(users()).build();
    }

    /**
     * Makes a client from the environment: {@code VYTE_API_KEY} and, if set, {@code VYTE_BASE_URL}.
     *
     * @return the client, to be closed by the caller
     * @throws IllegalStateException if {@code VYTE_API_KEY} is not set
     */
    public static VyteClient fromEnv() {
        String key = System.getenv("VYTE_API_KEY");
        if (key == null) {
            throw new IllegalStateException("The environment variable VYTE_API_KEY is not set");
        }
        VyteClientBuilder builder = builder().apiKey(key);
        String baseUrl = System.getenv("VYTE_BASE_URL");
        return (baseUrl == null ? builder : builder.baseUrl(URI.create(baseUrl))).build();
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
     * Starts to look for free slots over any number of days.
     *
     * @return a new builder
     */
    public SlotSearchBuilder slotSearch() {
        return SlotSearch.builder(slots());
    }

    /** Closes the connections. Calls that are under way break off; later ones are refused. */
    @Override
    public void close() {
        try {
            httpClient.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
