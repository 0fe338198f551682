package in.vyte.sdk.internal.http;

import in.vyte.client.Operation;
import in.vyte.sdk.call.RetryPolicy;
import in.vyte.sdk.testing.FakeTiming;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** A call over an HttpClient of the user's that sends nothing. */
final class CallFixture implements AutoCloseable {
    private static final Duration LONG = Duration.ofDays(1);
    private static final URI URL = URI.create("http://127.0.0.1/v2/events/e1");

    private final CloseableHttpClient client = HttpClients.createMinimal();
    private final HttpEngine engine = HttpEngine.over(client, URL, new FakeTiming(), () -> 1.0);
    private final Call call = Call.start(
            engine,
            Operation.of("getEvent", "GET", "/v2/events/{event_id}"),
            new HttpUriRequestBase("GET", URL),
            new CallSettings(() -> "fake-key", LONG, LONG, LONG, LONG, 1, false, RetryPolicy.none(), List.of()));

    Call call() {
        return call;
    }

    Failures failures() {
        return new Failures(engine);
    }

    @Override
    public void close() throws IOException {
        call.end();
        engine.close();
        client.close();
    }
}
