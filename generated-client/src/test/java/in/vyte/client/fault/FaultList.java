package in.vyte.client.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.vyte.client.wire.WireRequest;
import in.vyte.client.wire.WireServer;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One check for each known fault. */
abstract class FaultList {
    private static final ObjectMapper TREES = new ObjectMapper();

    /** Makes the client under test for a server. */
    abstract Subject subject(URI server);

    private interface Check {
        void on(Subject subject, WireServer server) throws Exception;
    }

    @Test
    void acceptsTextWhereTheResponseIsText() throws Exception {
        whenResponding(200, "text/plain", "OK", (subject, server) -> {
            subject.cancelEvent("e1");
            assertThat(server.onlyRequest().header("Accept")).contains("text/plain");
        });
    }

    @Test
    void readsTheWordOkUnderAJsonContentType() throws Exception {
        whenResponding(
                200,
                "application/json",
                "OK",
                (subject, server) -> assertThat(subject.cancelEvent("e1")).isEqualTo("OK"));
    }

    @Test
    void reportsHtmlUnder200WithItsStatus() throws Exception {
        whenResponding(200, "text/html", "<html></html>", (subject, server) -> {
            Throwable failure = catchThrowable(() -> subject.titleOfEvent("e1"));
            assertThat(failure).isNotNull().isNotInstanceOf(ClassCastException.class);
            assertThat(subject.statusOf(failure)).isEqualTo(200);
        });
    }

    @Test
    void keepsStatusAndHeadersOfJsonThatItCannotDecode() throws Exception {
        whenResponding(200, "application/json", "{\"title\":", (subject, server) -> {
            Throwable failure = catchThrowable(() -> subject.titleOfEvent("e1"));
            assertThat(subject.statusOf(failure)).isEqualTo(200);
            assertThat(subject.headersOf(failure)).isPositive();
        });
    }

    @Test
    void showsNothingOfABodyThatItCannotDecode() throws Exception {
        whenResponding(200, "application/json", "{\"createdAt\":\"fake-secret\"}", (subject, server) -> {
            Throwable failure = catchThrowable(() -> subject.titleOfEvent("e1"));
            assertThat(failure).isNotNull().hasMessageNotContaining("fake-secret");
        });
    }

    @Test
    void reportsAnEmptyBodyWithItsStatus() throws Exception {
        whenResponding(200, "application/json", "", (subject, server) -> {
            Throwable failure = catchThrowable(() -> subject.titleOfEvent("e1"));
            assertThat(failure).isNotNull().isNotInstanceOf(NullPointerException.class);
            assertThat(subject.statusOf(failure)).isEqualTo(200);
        });
    }

    @Test
    void reports304WithItsStatus() throws Exception {
        try (WireServer server = new WireServer((request, reply) -> reply.write("HTTP/1.1 304 Not Modified\r\n\r\n"));
                Subject subject = subject(server.url())) {
            Throwable failure = catchThrowable(() -> subject.titleOfEvent("e1"));
            assertThat(failure).isNotNull().isNotInstanceOf(NullPointerException.class);
            assertThat(subject.statusOf(failure)).isEqualTo(304);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void sendsAPostOnce(int status) throws Exception {
        whenResponding(status, "text/plain", "later", (subject, server) -> {
            assertThat(catchThrowable(() -> subject.createEvent("Quarterly review")))
                    .isNotNull();
            assertThat(server.requests()).extracting(WireRequest::method).containsExactly("POST");
        });
    }

    @Test
    void describesNoBodyOnGet() throws Exception {
        whenResponding(200, "application/json", "{}", (subject, server) -> {
            subject.titleOfEvent("e1");
            assertThat(server.onlyRequest().header("Content-Type")).isNull();
            assertThat(server.onlyRequest().header("Content-Length")).isNull();
        });
    }

    @Test
    void describesNoBodyOnDelete() throws Exception {
        whenResponding(200, "text/plain", "OK", (subject, server) -> {
            subject.deleteInvitee("e1", "i1");
            assertThat(server.onlyRequest().header("Content-Type")).isNull();
            assertThat(server.onlyRequest().header("Content-Length")).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void sendsNoIdThatNamesAnotherPath(String id) throws Exception {
        whenResponding(200, "application/json", "{}", (subject, server) -> {
            assertThat(catchThrowable(() -> subject.titleOfEvent(id))).isNotNull();
            assertThat(server.requests()).isEmpty();
        });
    }

    @Test
    void keepsMembersThatItDoesNotKnow() throws Exception {
        assertRewritten("{\"title\":\"t\",\"later\":{\"a\":[1,null]}}");
    }

    @Test
    void keepsEnumValuesThatItDoesNotKnow() throws Exception {
        assertRewritten("{\"title\":\"t\",\"lang\":\"xx\"}");
    }

    @Test
    void keepsAnExplicitNull() throws Exception {
        assertRewritten("{\"title\":null}");
    }

    @Test
    void keepsDateTimesAsTheyCame() throws Exception {
        assertRewritten("{\"createdAt\":\"2026-02-24T09:15:30.100+01:00\"}");
    }

    @Test
    void sendsOnlyWhatIsSet() throws Exception {
        whenResponding(200, "application/json", "{}", (subject, server) -> {
            subject.createEvent("Quarterly review");
            JsonNode sent = TREES.readTree(server.onlyRequest().body());
            assertThat(sent.fieldNames()).toIterable().containsExactlyInAnyOrder("title", "created_by");
        });
    }

    @Test
    void printsNoSecret() throws Exception {
        whenResponding(200, "application/json", "{}", (subject, server) -> {
            String json = "{\"third_party\":{\"name\":\"Rivoli intranet\",\"ct\":\"fake-secret\"}}";
            assertThat(subject.printEvent(json)).contains("Rivoli intranet").doesNotContain("fake-secret");
        });
    }

    @Test
    void keepsNoStateBetweenCalls() throws Exception {
        whenResponding(
                200,
                "application/json",
                "{}",
                (subject, server) -> assertThat(subject.clientClass().getDeclaredFields())
                        .filteredOn(field -> !Modifier.isFinal(field.getModifiers()) || isPerThread(field))
                        .isEmpty());
    }

    private static boolean isPerThread(Field field) {
        return ThreadLocal.class.isAssignableFrom(field.getType());
    }

    private void assertRewritten(String json) throws Exception {
        whenResponding(
                200,
                "application/json",
                "{}",
                (subject, server) ->
                        assertThat(TREES.readTree(subject.rewriteEvent(json))).isEqualTo(TREES.readTree(json)));
    }

    private void whenResponding(int status, String contentType, String body, Check check) throws Exception {
        try (WireServer server = WireServer.respondingWith(status, contentType, body);
                Subject subject = subject(server.url())) {
            check.on(subject, server);
        }
    }
}
