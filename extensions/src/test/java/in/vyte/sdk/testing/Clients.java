package in.vyte.sdk.testing;

import in.vyte.client.api.EventsApi;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.VyteClientBuilder;

/** Builders for clients of a local server. */
public final class Clients {
    public static final String KEY = "fake-key-for-tests";
    public static final String EVENT = "{\"_id\":\"e1\",\"title\":\"Review\"}";

    public static final EventsApi.ListEventsRequest ALL_EVENTS =
            EventsApi.ListEventsRequest.builder().build();

    private Clients() {}

    public static VyteClientBuilder of(FaultServer server) {
        return VyteClient.builder().apiKey(KEY).baseUrl(server.url());
    }
}
