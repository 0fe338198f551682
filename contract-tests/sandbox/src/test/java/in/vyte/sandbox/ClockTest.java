package in.vyte.sandbox;

import static in.vyte.sandbox.TestRequests.groupEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.sandbox.control.SandboxClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class ClockTest extends SandboxTest {
    private static final String HINT = "Vyte-Sandbox-Hint";

    @Test
    void timestampsFollowTheClock() {
        sandbox.clock().advance(Duration.ofMinutes(5));

        assertThat(vyte.events().createEvent(groupEvent().build()).createdAt())
                .isEqualTo(OffsetDateTime.parse("2026-03-02T08:05:00Z"));
    }

    @Test
    void freeSlotsFollowTheClock() {
        LocalDate later = LocalDate.parse("2027-03-02");
        assertThat(slots(later).body()).contains("\"slots\":[]");

        sandbox.clock().become(SandboxClock.named("2027-03-01T08:00:00Z"));

        assertThat(slots(later).body()).doesNotContain("\"slots\":[]");
    }

    @Test
    void callerWhoAsksForAnotherTimeIsTold() {
        assertThat(slots(LocalDate.parse("2027-03-02")).headers().firstValue(HINT))
                .hasValueSatisfying(hint ->
                        assertThat(hint).contains("it is 2026-03-02T08:00:00.000Z in the sandbox", "Move its clock"));
        assertThat(slots(LocalDate.parse("2026-02-02")).headers().firstValue(HINT))
                .isPresent();
    }

    @Test
    void callerWhoAsksForABusyTimeIsNotTold() {
        HttpResponse<String> sunday = slots(LocalDate.parse("2026-03-08"));

        assertThat(sunday.body()).contains("\"slots\":[]");
        assertThat(sunday.headers().firstValue(HINT)).isEmpty();
    }

    @Test
    void clockMayRun() {
        try (VyteSandbox other =
                        VyteSandbox.builder().clock(SandboxClock.named("now")).start();
                var client = client(other)) {
            OffsetDateTime created =
                    client.events().createEvent(groupEvent().build()).createdAt();
            assertThat(Duration.between(created, OffsetDateTime.now())).isLessThan(Duration.ofMinutes(1));
        }
    }

    @Test
    void unknownNameOfAClockIsRefused() {
        assertThatThrownBy(() -> SandboxClock.named("noon"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("story, now or an instant");
    }

    private HttpResponse<String> slots(LocalDate day) {
        return raw.get("/v2/slots?users=" + MARTA + "&duration=30&from=" + day + "&to=" + day);
    }
}
