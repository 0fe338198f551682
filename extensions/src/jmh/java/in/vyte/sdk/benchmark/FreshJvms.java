package in.vyte.sdk.benchmark;

import java.io.IOException;
import java.util.List;

/**
 * What only a fresh JVM can show: the time to the first response, and the least heap.
 *
 * @param firstCallRatio ours to the hand-written minimum, the least of twelve runs each
 * @param streamHeap least megabytes of heap that walk 20,000 events as a stream
 * @param streamHeapOfThreeTimes the same for 60,000 events
 * @param listHeapRatio least heap that holds the list of 20,000 events, to what the models retain
 */
record FreshJvms(double firstCallRatio, long streamHeap, long streamHeapOfThreeTimes, double listHeapRatio) {
    private static final int RUNS = 12;
    private static final int EVENTS = 20_000;

    static FreshJvms measure() throws IOException {
        try (ServerProcess server = ServerProcess.start()) {
            String url = server.baseUrl().toString();
            long retained = Jvm.run(List.of("-Xmx1g", "-XX:+UseSerialGC"), HeapWalk.class, "retained", "" + EVENTS, url)
                    .orElseThrow();
            double listHeap = leastHeap("list", EVENTS, url, 512);
            return new FreshJvms(
                    firstCallRatio(url),
                    leastHeap("stream", EVENTS, url, 64),
                    leastHeap("stream", 3 * EVENTS, url, 64),
                    listHeap * 1024 / retained);
        }
    }

    private static double firstCallRatio(String url) throws IOException {
        long ours = Long.MAX_VALUE;
        long minimum = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            ours = Math.min(ours, firstCall("ours", url));
            minimum = Math.min(minimum, firstCall("hand-written", url));
        }
        return (double) ours / minimum;
    }

    private static long firstCall(String variant, String url) throws IOException {
        return Jvm.run(List.of(), FirstCall.class, variant, url).orElseThrow();
    }

    private static long leastHeap(String form, int events, String url, int enough) throws IOException {
        int low = 1;
        int high = enough;
        while (low < high) {
            int middle = (low + high) / 2;
            List<String> options = List.of("-Xmx" + middle + "m", "-XX:+UseSerialGC");
            boolean fits =
                    Jvm.run(options, HeapWalk.class, form, "" + events, url).isPresent();
            if (fits) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }
}
