package in.vyte.sandbox;

import static in.vyte.sandbox.TestRequests.groupEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import in.vyte.client.model.Event;
import in.vyte.sandbox.control.Fault;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.control.VytemeMember;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LifecycleTest extends SandboxTest {
    @Test
    void resetGoesBackToTheExamples() {
        vyte.events().createEvent(groupEvent().build());
        sandbox.inject(Fault.status(500).always());

        sandbox.reset();

        assertThat(sandbox.calls()).isEmpty();
        assertThat(vyte.events().listEvents()).extracting(Event::id).containsExactly(FIRST_VISIT, QUARTERLY_REVIEW);
    }

    @Test
    void sandboxesDoNotShareWhatTheyRemember() {
        try (VyteSandbox other = VyteSandbox.start();
                var client = client(other)) {
            client.events().cancelEvent(FIRST_VISIT);
        }

        assertThat(vyte.events().getEvent(FIRST_VISIT).has("cancelled")).isFalse();
    }

    @Test
    void idsAreTheSameInEveryRun() {
        String id = vyte.events().createEvent(groupEvent().build()).id();

        sandbox.reset();

        assertThat(vyte.events().createEvent(groupEvent().build()).id())
                .isEqualTo(id)
                .hasSize(24);
    }

    @Test
    void clockOfTheTestIsUsed() {
        Instant noon = Instant.parse("2027-01-01T12:00:00Z");
        try (VyteSandbox other = VyteSandbox.builder()
                        .clock(Clock.fixed(noon, ZoneOffset.UTC))
                        .start();
                var client = client(other)) {
            assertThat(client.events().createEvent(groupEvent().build()).createdAt())
                    .isEqualTo(OffsetDateTime.parse("2027-01-01T12:00:00Z"));
        }
    }

    @Test
    void recordsMayBePutInByTheTest() {
        sandbox.put(
                Kind.USERS,
                "u-1",
                JsonNodeFactory.instance.objectNode().put("_id", "u-1").put("full_name", "Ida"));

        assertThat(vyte.users().getUser("u-1").fullName()).isEqualTo("Ida");
        assertThat(sandbox.records(Kind.USERS)).hasSize(4);
    }

    @Test
    void useOfAnEventMayBeHiddenAlways() {
        try (VyteSandbox other =
                        VyteSandbox.builder().vytemeMember(VytemeMember.NEVER).start();
                var client = client(other)) {
            assertThat(client.events().listEvents()).noneMatch(event -> event.has("vyteme"));
        }
    }

    @Test
    void useOfAnEventMayBeShownAlways() {
        try (VyteSandbox other =
                        VyteSandbox.builder().vytemeMember(VytemeMember.ALWAYS).start();
                var client = client(other)) {
            assertThat(client.events().listEvents()).extracting(Event::vyteme).containsExactly(true, false);
        }
    }
}
