package in.vyte.examples;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sdk.VyteClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each program runs as users run it: in a JVM of its own, with key and address in the environment. */
@Timeout(120)
class ExamplesTest {
    private static final String MARTA = "65a1f0c2d4e5f60718293b01";
    private static final String FRONT_DESK = "65a1f0c2d4e5f60718293c01";

    private final VyteSandbox sandbox = VyteSandbox.builder()
            .clock(Clock.systemUTC())
            .allowPlainHttpTargets()
            .start();
    private final VyteClient vyte = VyteClient.builder()
            .baseUrl(sandbox.baseUri())
            .apiKey(sandbox.apiKey())
            .build();

    @AfterEach
    void close() {
        vyte.close();
        sandbox.close();
    }

    @Test
    void theNightlyReportShowsWhatIsNewSinceTheLastRun(@TempDir Path directory) throws Exception {
        String ledger = directory.resolve("events.ledger").toString();

        assertThat(run(NightlyReport.class, ledger))
                .contains("new: First visit, booked with Marta Keller by Nora Weiss");
        vyte.events()
                .createEvent(event -> event.title("Hand-over")
                        .createdBy(EventCreatorInput.of(creator -> creator.email("marta.keller@example.com"))));

        assertThat(run(NightlyReport.class, ledger))
                .containsExactly("new: Hand-over, organized by Marta Keller for no one");
    }

    @Test
    void theFreeSlotsAreTimesInWhichAllAreFree() throws Exception {
        assertThat(run(FreeSlots.class, "Europe/Paris", "marta.keller@example.com", "tomas.lindqvist@example.com"))
                .hasSize(10)
                .allMatch(line -> line.matches(".+\\[Europe/Paris] to .+\\[Europe/Paris]"));
    }

    @Test
    void theBookingIsConfirmedAtOnce() throws Exception {
        List<String> lines = run(Booking.class, MARTA, "pavel.novak@example.org", "order-4711");

        assertThat(lines).singleElement().asString().startsWith("Booked: event ");
        assertThat(created("First visit", "pavel.novak@example.org"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.vyteme()).isTrue();
                    assertThat(event.confirmed().flag()).isTrue();
                    assertThat(event.createdBy().user()).isEqualTo(MARTA);
                });
    }

    @Test
    void theTeamBookingNamesTheMemberWhoWasPicked() throws Exception {
        assertThat(run(TeamBooking.class, FRONT_DESK, "pavel.novak@example.org", "order-4712"))
                .singleElement()
                .asString()
                .matches("Booked (Marta Keller|Tomas Lindqvist) at .*");
        assertThat(created("Front desk appointment", "pavel.novak@example.org")).hasSize(1);
    }

    @Test
    void theGroupPollConfirmsTheDateWithTheMostVotes() throws Exception {
        String started = run(GroupPoll.class, "start", "tomas.lindqvist@example.com", "aiko.brandt@example.com")
                .get(0);
        String id = started.replace("Poll started: ", "");
        Event poll = vyte.events().getEvent(id);
        sandbox.vote(id, "aiko.brandt@example.com", poll.dates().get(1).id());

        assertThat(run(GroupPoll.class, "confirm", id))
                .last()
                .isEqualTo("Confirmed: " + poll.dates().get(1).date());
        assertThat(vyte.events().getEvent(id).confirmed().dateId())
                .isEqualTo(poll.dates().get(1).id());
    }

    @Test
    void theWebhookReceiverPrintsWhoseEventWasConfirmed() throws Exception {
        int port = freePort();
        Process receiver = start(WebhookReceiver.class, "" + port, "http://127.0.0.1:" + port + "/vyte");
        try (BufferedReader lines = receiver.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("Waiting for webhooks");
            Event meeting =
                    vyte.events().listEvents(r -> r.q("Quarterly review")).get(0);
            vyte.events().confirmEvent(meeting.id());

            assertThat(lines.readLine()).startsWith("event.confirmed: Quarterly review, GROUP_SCHEDULING hosted by ");
        } finally {
            receiver.destroy();
        }
    }

    @Test
    void theNewUserIsCreatedOnceHoweverOftenTheProgramRuns() throws Exception {
        String[] arguments = {"ida.berg@example.com", "Ida", "Berg", "employee-0004", "ida-berg"};

        List<String> first = run(NewUser.class, arguments);
        assertThat(first).singleElement().asString().startsWith("Created: user ");
        assertThat(vyte.users()
                        .getUser(first.get(0).replace("Created: user ", ""))
                        .fullName())
                .isEqualTo("Ida Berg");
        assertThat(run(NewUser.class, arguments)).isEqualTo(first);
        assertThat(vyte.vytemes().getVyteme("ida-berg").nickname()).isEqualTo("ida-berg");
    }

    private List<Event> created(String title, String invitee) {
        return vyte.events().listEvents(r -> r.inviteeEmails(invitee)).stream()
                .filter(event -> title.equals(event.title()))
                .toList();
    }

    private List<String> run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        Process process = start(program, arguments);
        try (BufferedReader output = process.inputReader()) {
            List<String> lines = output.lines().toList();
            assertThat(process.waitFor()).as("%s ended with %s", program, lines).isZero();
            return lines;
        }
    }

    private Process start(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "VYTE_API_KEY",
                        sandbox.apiKey(),
                        "VYTE_BASE_URL",
                        sandbox.baseUri().toString()));
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
