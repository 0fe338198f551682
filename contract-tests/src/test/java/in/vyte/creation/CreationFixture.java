package in.vyte.creation;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.client.model.EventCreate;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.model.EventDateInput;
import in.vyte.client.model.EventInviteeInput;
import in.vyte.client.model.TeamEventCreate;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.Kind;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.call.RetryPolicy;
import in.vyte.sdk.creation.Creation;
import in.vyte.sdk.creation.Creations;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** A sandbox, a client that does not retry, and creations on the sandbox's clock. */
final class CreationFixture implements AutoCloseable {
    static final Duration SETTLING = Duration.ofSeconds(30);
    static final String APP = "65a1f0c2d4e5f60718294201";
    static final String TITLE = "Check-up (1st?)";

    private static final String MARTA = "65a1f0c2d4e5f60718293b01";
    private static final String FRONT_DESK = "65a1f0c2d4e5f60718293c01";
    private static final String NORA = "nora.weiss@example.org";
    private static final EventDateInput DATE =
            EventDateInput.of(date -> date.date("2026-03-24T10:00:00+01:00").endDate("2026-03-24T11:00:00+01:00"));

    final VyteSandbox sandbox = VyteSandbox.start();
    final VyteClient vyte = VyteClient.builder()
            .baseUrl(sandbox.baseUri())
            .apiKey(sandbox.apiKey())
            .retryPolicy(RetryPolicy.none())
            .responseTimeout(Duration.ofMillis(1500))
            .build();

    Creations creations(UnaryOperator<Creations.Builder> settings) {
        return settings.apply(Creations.builder(vyte.events(), vyte.teams())
                        .settlingTime(SETTLING)
                        .clock(sandbox.clock())
                        .pause(sandbox.clock()::advance))
                .build();
    }

    /** The operations that create events. */
    enum Operation {
        CREATE_EVENT("createEvent"),
        CREATE_TEAM_EVENT("createTeamEvent");

        final String id;

        Operation(String id) {
            this.id = id;
        }

        Creation create(Creations creations, String key) {
            return this == CREATE_EVENT
                    ? creations.create(booking(), key)
                    : creations.createTeamEvent(FRONT_DESK, teamBooking(), key);
        }
    }

    static EventCreate booking() {
        return EventCreate.of(event -> event.title(TITLE)
                .vyteme(true)
                .createdBy(EventCreatorInput.of(owner -> owner.user(MARTA)))
                .invitees(List.of(EventInviteeInput.of(booker -> booker.email(NORA))))
                .dates(List.of(DATE)));
    }

    static TeamEventCreate teamBooking() {
        return TeamEventCreate.of(event -> event.title(TITLE)
                .vyteme(true)
                .invitees(List.of(EventInviteeInput.of(booker -> booker.email(NORA))))
                .dates(List.of(DATE)));
    }

    List<JsonNode> created() {
        return sandbox.records(Kind.EVENTS).stream()
                .filter(event -> event.path("title").asText().equals(TITLE))
                .toList();
    }

    long posts() {
        return calls("POST");
    }

    long reads() {
        return calls("GET");
    }

    private long calls(String method) {
        return sandbox.calls().stream()
                .filter(call -> call.method().equals(method))
                .count();
    }

    @Override
    public void close() {
        vyte.close();
        sandbox.close();
    }
}
