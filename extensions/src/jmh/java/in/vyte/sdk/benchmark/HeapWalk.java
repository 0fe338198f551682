package in.vyte.sdk.benchmark;

import in.vyte.client.ApiStream;
import in.vyte.client.api.EventsApi.ListEventsRequest;
import in.vyte.client.model.Event;
import in.vyte.sdk.VyteClient;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Walks many events under whatever heap this JVM was given, as a stream or as a list, and prints how many. */
public final class HeapWalk {
    private HeapWalk() {}

    /** Takes {@code stream}, {@code list} or {@code retained}, the number of events and the address of the server. */
    public static void main(String[] args) {
        ListEventsRequest request = ListEventsRequest.of(r -> r.limit(Integer.valueOf(args[1])));
        try (VyteClient vyte = VyteClient.builder()
                .apiKey("fake-key-for-benchmarks")
                .baseUrl(URI.create(args[2]))
                .callTimeout(Duration.ofMinutes(10)) // with little heap most of the time goes to collecting garbage
                .build()) {
            System.out.println(
                    switch (args[0]) {
                        case "stream" -> walk(vyte, request);
                        case "list" -> vyte.events().listEvents(request).size();
                        default -> retainedKilobytes(vyte, request);
                    });
        }
    }

    private static long walk(VyteClient vyte, ListEventsRequest request) {
        try (ApiStream<Event> events = vyte.events().streamListEvents(request)) {
            return events.stream().filter(event -> event.title() != null).count();
        }
    }

    private static long retainedKilobytes(VyteClient vyte, ListEventsRequest request) {
        vyte.events().listEvents(ListEventsRequest.of(r -> r.limit(1)));
        long before = used();
        List<Event> events = vyte.events().listEvents(request);
        long retained = used() - before;
        return events.isEmpty() ? 0 : retained / 1024;
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
