package in.vyte.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import in.vyte.client.ApiStream;
import in.vyte.client.model.Event;
import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.error.VyteDecodingException;
import in.vyte.sdk.testing.CapturedLog;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a user of the client sees of JSON that is not of the type which the document gives it. */
class UnexpectedJsonTest {
    private static final String EVENTS = "[{\"_id\":\"e1\"},{\"_id\":\"e2\",\"created_by\":\"ann\"},"
            + "{\"_id\":\"e3\",\"created_by\":\"bob\",\"vyteme\":\"true\"},\"e4\",{\"_id\":\"e5\"}]";

    private final List<CallObserver.Mismatch> events = Collections.synchronizedList(new ArrayList<>());

    @AutoClose
    private FaultServer server;

    @AutoClose
    private VyteClient vyte;

    @Test
    void costsTheMemberAndNotTheResponse() {
        start(EVENTS, false);

        List<Event> events = vyte.events().listEvents();

        assertThat(events).hasSize(5);
        assertThat(events.get(1).id()).isEqualTo("e2");
        assertThat(events.get(1).raw("created_by")).contains(TextNode.valueOf("ann"));
        assertThat(events.get(4).id()).isEqualTo("e5");
        assertThatExceptionOfType(VyteDecodingException.class)
                .isThrownBy(events.get(1)::createdBy)
                .withMessage("expected an object but found a string at /1/created_by")
                .satisfies(e -> assertThat(e.path()).isEqualTo("/1/created_by"));
        assertThatExceptionOfType(VyteDecodingException.class).isThrownBy(events.get(3)::title);
    }

    @Test
    void letsAStreamGoOn() {
        start(EVENTS, false);

        try (ApiStream<Event> events = vyte.events().streamListEvents(Clients.ALL_EVENTS)) {
            assertThat(events.stream().map(event -> event.isReadable("_id") ? event.id() : "?"))
                    .containsExactly("e1", "e2", "e3", "?", "e5");
        }
    }

    @Test
    void isToldOncePerKind() {
        start(EVENTS, false);

        try (CapturedLog log = CapturedLog.of("in.vyte.client", Level.DEBUG)) {
            vyte.events().listEvents();
            vyte.events().listEvents();
            assertThat(log.text())
                    .containsOnlyOnce("listEvents: expected an object but found a string at /*/created_by")
                    .doesNotContain("ann");
        }

        assertThat(events)
                .containsExactly(
                        mismatch("/*/created_by", "expected an object but found a string"),
                        mismatch("/*/vyteme", "expected a boolean but found a string"),
                        mismatch("/*", "expected an object but found a string"));
    }

    @Test
    void isToldOfAStreamAlike() {
        start(EVENTS, false);

        try (ApiStream<Event> events = vyte.events().streamListEvents(Clients.ALL_EVENTS)) {
            events.forEach(event -> {});
        }

        assertThat(events).hasSize(3).contains(mismatch("/*", "expected an object but found a string"));
    }

    @Test
    void countsAsAbsentInRoles() throws Exception {
        start(EVENTS, false);

        for (Event event : vyte.events().listEvents()) {
            assertThat(EventRoles.of(event).host()).isEmpty();
            assertThat(vyte.creators().resolve(event).host()).isEmpty();
        }
    }

    @Test
    void failsTheCallWhenDecodingIsStrict() {
        start(EVENTS, true);

        assertThatExceptionOfType(VyteDecodingException.class)
                .isThrownBy(() -> vyte.events().listEvents())
                .satisfies(e -> assertThat(e.path()).isEqualTo("/1/created_by"))
                .satisfies(e -> assertThat(e.status()).isEqualTo(200));
        try (VyteClient lenient = vyte.withOptions(options -> options.strictDecoding(false))) {
            assertThat(lenient.events().listEvents()).hasSize(5);
        }
    }

    @Test
    void failsTheCallWhereNothingElseComes() {
        start("[" + "1,".repeat(20_000) + "1]", false);

        assertThatExceptionOfType(VyteDecodingException.class)
                .isThrownBy(() -> vyte.events().listEvents())
                .satisfies(e -> assertThat(e.path()).isEqualTo("/10000"));
    }

    @Test
    void throwsTheSameWhicheverMapperReadIt() throws Exception {
        Event event = new ObjectMapper().readValue("{\"title\":5}", Event.class);

        assertThatExceptionOfType(VyteDecodingException.class).isThrownBy(event::title);
    }

    private static CallObserver.Mismatch mismatch(String place, String problem) {
        return new CallObserver.Mismatch("listEvents", place, problem);
    }

    private void start(String body, boolean strict) {
        server = FaultServer.start((request, connection) -> connection.json(200, body));
        vyte = Clients.of(server).strictDecoding(strict).observer(observer()).build();
    }

    private CallObserver observer() {
        return new CallObserver() {
            @Override
            public ObservedCall callStarted(Started call) {
                return new ObservedCall() {};
            }

            @Override
            public void mismatchFound(Mismatch mismatch) {
                events.add(mismatch);
            }
        };
    }
}
