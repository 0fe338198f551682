package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import in.vyte.sdk.testing.CapturedLog;
import in.vyte.sdk.testing.FakeTiming;
import in.vyte.sdk.testing.FaultServer;
import in.vyte.sdk.testing.TestTls;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With every logger at TRACE but the two that print headers by design, the key is nowhere to be read. */
class KeySafetyTest {
    private static final String KEY = "fake-key-that-no-one-may-see";

    @Test
    void theKeyIsInNoLogLineAndNoException() throws IOException {
        List<Throwable> thrown = new ArrayList<>();
        String log;
        try (CapturedLog captured = CapturedLog.ofAllButHeadersAndWire()) {
            thrown.addAll(callsThatEndInAllWays());
            log = captured.text();
        }

        assertThat(log).as("something was logged").contains("attempt 1: 200").contains("http-outgoing");
        assertThat(log).doesNotContain(KEY);
        assertThat(thrown).hasSize(8).doesNotContainNull().allSatisfy(exception -> {
            assertThat(stackTrace(exception)).doesNotContain(KEY);
            assertThat(exception.toString()).doesNotContain(KEY);
        });
    }

    @Test
    void noObjectShowsTheKey() {
        VyteClientBuilder builder = VyteClient.builder().apiKey(KEY);
        try (VyteClient vyte = builder.build()) {
            List<Object> options = new ArrayList<>();
            vyte.withOptions(options::add);

            assertThat(List.of(
                            builder.toString(),
                            vyte.toString(),
                            vyte.events().toString(),
                            vyte.engine().toString(),
                            options.toString()))
                    .allSatisfy(text -> assertThat(text).doesNotContain(KEY));
        }
    }

    @Test
    void theProxyPasswordIsNotShown() {
        VyteClientBuilder builder = VyteClient.builder()
                .apiKey(KEY)
                .proxy(URI.create("http://proxy.example:3128"))
                .proxyCredentials("me", "fake-password".toCharArray());
        try (VyteClient vyte = builder.build()) {
            assertThat(builder.toString() + vyte + vyte.engine()).doesNotContain("fake-password");
        }
    }

    private static List<Throwable> callsThatEndInAllWays() throws IOException {
        List<Throwable> thrown = new ArrayList<>();
        try (FaultServer server = FaultServer.start(KeySafetyTest::responseByPath)) {
            try (VyteClient vyte = client(server.url())) {
                vyte.events().getEvent("good");
                for (String id : List.of("echo", "reset", "silent", "broken", "redirect", "late")) {
                    thrown.add(catchThrowable(() -> vyte.events().getEvent(id).id()));
                }
            }
        }
        try (FaultServer tls =
                        FaultServer.startTls(TestTls.context(), (request, connection) -> connection.json(200, EVENT));
                VyteClient vyte = client(tls.url())) {
            thrown.add(catchThrowable(() -> vyte.events().getEvent("good")));
        }
        thrown.add(catchThrowable(() -> VyteClient.builder().apiKey(KEY + " ")));
        return thrown;
    }

    private static void responseByPath(
            in.vyte.sdk.testing.ReceivedRequest request, in.vyte.sdk.testing.RawConnection connection)
            throws IOException {
        String id = request.target().substring(request.target().lastIndexOf('/') + 1);
        switch (id) {
            case "echo" -> connection.json(401, "{\"you sent\":\"" + KEY + "\"}", "X-Echo: " + KEY);
            case "reset" -> connection.reset();
            case "silent" -> connection.waitForClientToLeave();
            case "broken" -> connection.json(200, "{\"_id\":[\"" + KEY + "\"]}");
            case "redirect" -> connection.json(307, "", "Location: http://other.example/" + KEY);
            case "late" -> connection.json(503, KEY);
            default -> connection.json(200, EVENT);
        }
    }

    private static VyteClient client(URI url) {
        return VyteClient.builder()
                .apiKey(KEY)
                .baseUrl(url)
                .responseTimeout(Duration.ofMillis(100))
                .timing(new FakeTiming())
                .build();
    }

    private static String stackTrace(Throwable exception) {
        StringWriter text = new StringWriter();
        exception.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
