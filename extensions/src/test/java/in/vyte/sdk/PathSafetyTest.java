package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers pass as an id or a filter stays an id or a filter. */
class PathSafetyTest {
    private final FaultServer server = FaultServer.respondingWith(EVENT);
    private final VyteClient vyte = Clients.of(server).build();

    @AfterEach
    void close() {
        vyte.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../users           | ..%2Fusers
            a/b                | a%2Fb
            /                  | %2F
            %2e%2e             | %252e%252e
            %2e%2e/users       | %252e%252e%2Fusers
            a?limit=1          | a%3Flimit%3D1
            a#top              | a%23top
            a;b=c              | a%3Bb%3Dc
            a\\b               | a%5Cb
            ...                | ...
            é                  | %C3%A9
            a b                | a%20b
            """)
    void anIdStaysInItsSegment(String id, String segment) {
        vyte.events().getEvent(id);

        assertThat(server.onlyRequest().target()).isEqualTo("/v2/events/" + segment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a\nb", "a\u0000b", "a HTTP/1.1\r\n\r\nGET /v2/users"})
    void anIdCannotAddToTheRequest(String id) {
        vyte.events().getEvent(id);

        assertThat(server.onlyRequest().headers()).doesNotContainKey("x-evil");
        assertThat(server.onlyRequest().target()).startsWith("/v2/events/a%");
        assertThat(server.requestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ".", ".."})
    void anIdThatWouldNameAnotherPathIsRefused(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> vyte.events().getEvent(id));
        assertThat(server.requestCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a&limit=99", "a#b", "a\r\nX-Evil: 1", "a+b", "a=b", "a%26limit=99"})
    void aFilterStaysItsValue(String q) {
        try (FaultServer list = FaultServer.respondingWith("[]");
                VyteClient client = Clients.of(list).build()) {
            client.events().listEvents(events -> events.q(q));

            URI target = URI.create(list.onlyRequest().target().replace("+", "%2B"));
            assertThat(target.getQuery()).isEqualTo("q=" + q);
            assertThat(target.getRawQuery()).matches("q=[A-Za-z0-9%._~-]*");
            assertThat(list.onlyRequest().headers()).doesNotContainKey("x-evil");
        }
    }
}
