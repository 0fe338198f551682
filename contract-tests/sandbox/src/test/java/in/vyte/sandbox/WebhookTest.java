package in.vyte.sandbox;

import static in.vyte.sandbox.TestRequests.booking;
import static in.vyte.sandbox.TestRequests.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import in.vyte.client.model.EventConfirmedInput;
import in.vyte.client.model.EventInviteeInput;
import in.vyte.client.model.Vote;
import in.vyte.client.model.Webhook;
import in.vyte.client.model.WebhookAction;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.control.RecordedWebhook;
import in.vyte.sdk.error.BadRequestException;
import in.vyte.sdk.error.NotFoundException;
import in.vyte.sdk.webhook.WebhookSecret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookTest extends SandboxTest {
    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer target;

    @Override
    VyteSandbox.Builder sandbox() {
        return super.sandbox().allowPlainHttpTargets();
    }

    @BeforeEach
    void listen() throws IOException {
        target = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        target.createContext("/", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
        });
        target.start();
        sandbox.clear(Kind.WEBHOOKS);
    }

    @AfterEach
    void hangUp() {
        target.stop(0);
    }

    private Webhook register(WebhookAction action) {
        String url = "http://127.0.0.1:" + target.getAddress().getPort() + "/hook";
        return vyte.webhooks().createWebhook(w -> w.action(action).targetUrl(url));
    }

    private List<Vote> votesForTheSecondDate() {
        return vyte.events().getEvent(QUARTERLY_REVIEW).dates().get(1).votes().yes();
    }

    private List<String> actions() {
        return sandbox.webhooks().stream().map(RecordedWebhook::action).toList();
    }

    @Test
    void webhookIsRegisteredChangedAndDeleted() {
        Webhook hook = vyte.webhooks()
                .createWebhook(w -> w.action(WebhookAction.EVENT_CREATED).targetUrl("https://hooks.example.com/a"));

        assertThat(hook.scope()).isEqualTo("organization");
        assertThat(vyte.webhooks().listWebhooks()).containsExactly(hook);
        assertThat(vyte.webhooks()
                        .updateWebhook(
                                hook.id(),
                                w -> w.action(WebhookAction.EVENT_VOTED).targetUrl("https://hooks.example.com/b"))
                        .action())
                .isEqualTo(WebhookAction.EVENT_VOTED);
        vyte.webhooks().deleteWebhook(hook.id());
        assertThatThrownBy(() -> vyte.webhooks().getWebhook(hook.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void plainHttpIsRefusedUnlessAllowed() {
        try (VyteSandbox strict = VyteSandbox.start();
                var client = client(strict)) {
            assertThatThrownBy(() -> client.webhooks()
                            .createWebhook(
                                    w -> w.action(WebhookAction.EVENT_CREATED).targetUrl("http://127.0.0.1:9/hook")))
                    .isInstanceOf(BadRequestException.class);
        }
    }

    @Test
    void plainHttpToAnotherMachineIsRefusedAlways() {
        assertThatThrownBy(() -> vyte.webhooks()
                        .createWebhook(
                                w -> w.action(WebhookAction.EVENT_CREATED).targetUrl("http://hooks.example.com/a")))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void targetIsCalledWithAnArrayOfOneCall() {
        register(WebhookAction.EVENT_CREATED);

        vyte.events().createEvent(booking().build());

        assertThat(sandbox.webhooks()).singleElement().satisfies(sent -> {
            assertThat(sent.status()).isEqualTo(202);
            assertThat(received).containsExactly(sent.body());
        });
        assertThat(received.get(0))
                .startsWith("[{\"action\":\"event.created\",\"resource\":{")
                .contains("\"vyteme\":true", "\"organization\":\"65a1f0c2d4e5f60718293a01\"");
    }

    @Test
    void callMayBeSentAlone() {
        try (VyteSandbox alone = VyteSandbox.builder().webhooksInArray(false).start();
                var client = client(alone)) {
            client.events().cancelEvent(FIRST_VISIT);

            assertThat(alone.webhooks().get(0).body()).startsWith("{\"action\":\"event.cancelled\"");
        }
    }

    @Test
    void eventMayBeSentWithoutIds() {
        try (VyteSandbox bare = VyteSandbox.builder().webhooksWithIds(false).start();
                var client = client(bare)) {
            client.events().cancelEvent(FIRST_VISIT);

            assertThat(bare.webhooks().get(0).body())
                    .contains("marta.keller@example.com", "nora.weiss@example.org")
                    .doesNotContain("\"_id\"", "\"user\"", MARTA, FIRST_VISIT);
        }
    }

    @Test
    void registrationWithASecretMayPointToThisMachine() {
        WebhookSecret secret = WebhookSecret.generate();
        URI address = secret.addTo(
                URI.create("http://127.0.0.1:" + target.getAddress().getPort() + "/hook"));
        vyte.webhooks().createWebhook(w -> w.action(WebhookAction.EVENT_CREATED).targetUrl(address.toString()));

        vyte.events().createEvent(booking().build());

        assertThat(sandbox.webhooks())
                .singleElement()
                .satisfies(sent ->
                        assertThat(secret.isIn(sent.target().getRawQuery())).isTrue());
    }

    @Test
    void targetIsCalledForItsActionOnly() {
        register(WebhookAction.EVENT_CANCELLED);

        vyte.events().confirmEvent(QUARTERLY_REVIEW);

        assertThat(sandbox.webhooks()).singleElement().satisfies(sent -> {
            assertThat(sent.action()).isEqualTo("event.confirmed");
            assertThat(sent.target()).isNull();
        });
        assertThat(received).isEmpty();
    }

    @Test
    void targetElsewhereIsNeverCalled() {
        vyte.webhooks()
                .createWebhook(w -> w.action(WebhookAction.EVENT_CANCELLED).targetUrl("https://hooks.example.com/a"));

        vyte.events().cancelEvent(FIRST_VISIT);

        assertThat(sandbox.webhooks()).singleElement().satisfies(sent -> {
            assertThat(sent.target()).hasHost("hooks.example.com");
            assertThat(sent.status()).isNull();
        });
    }

    @Test
    void noConnectionIsMadeToAnHttpsTarget() throws IOException {
        try (ServerSocketChannel door = ServerSocketChannel.open()) {
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                    .configureBlocking(false);
            int port = ((InetSocketAddress) door.getLocalAddress()).getPort();
            vyte.webhooks()
                    .createWebhook(w ->
                            w.action(WebhookAction.EVENT_CANCELLED).targetUrl("https://localhost:" + port + "/hook"));

            vyte.events().cancelEvent(FIRST_VISIT);

            assertThat(sandbox.webhooks()).hasSize(1);
            assertThat(door.accept()).isNull();
        }
    }

    @Test
    void targetThatDoesNotRespondIsRecordedWithoutStatus() {
        register(WebhookAction.EVENT_CANCELLED);
        target.stop(0);

        vyte.events().cancelEvent(FIRST_VISIT);

        assertThat(sandbox.webhooks().get(0).status()).isNull();
    }

    @Test
    void eventCreatedConfirmedTellsBoth() {
        vyte.events()
                .createEvent(booking()
                        .confirmed(EventConfirmedInput.of(c -> c.flag(true)))
                        .build());

        assertThat(actions()).containsExactly("event.created", "event.confirmed");
    }

    @Test
    void confirmingAgainAfterAChangeTellsAnUpdate() {
        vyte.events().updateEvent(FIRST_VISIT, e -> e.dates(List.of(date("2026-03-30T09:00Z", "2026-03-30T10:00Z"))));
        vyte.events().confirmEvent(FIRST_VISIT);

        assertThat(actions()).containsExactly("event.updated");
    }

    @Test
    void eachNewInviteeIsTold() {
        vyte.events()
                .addEventInvitees(
                        QUARTERLY_REVIEW,
                        List.of(
                                EventInviteeInput.of(i -> i.email("nora.weiss@example.org")),
                                EventInviteeInput.of(i -> i.email("pavel.novak@example.org"))));

        assertThat(actions()).containsExactly("event.new_invitee");
    }

    @Test
    void voteIsTold() {
        sandbox.vote(QUARTERLY_REVIEW, "pavel.novak@example.org", "65a1f0c2d4e5f60718293f03");

        assertThat(actions()).containsExactly("event.voted");
        assertThat(votesForTheSecondDate()).hasSize(2);
    }

    @Test
    void whoVotesAgainHasOneVote() {
        sandbox.vote(QUARTERLY_REVIEW, "pavel.novak@example.org", "65a1f0c2d4e5f60718293f03");
        sandbox.vote(QUARTERLY_REVIEW, "PAVEL.novak@example.org", "65a1f0c2d4e5f60718293f03");

        assertThat(votesForTheSecondDate()).hasSize(2);
    }

    @Test
    void whoIsInTheOrganizationCannotJoinIt() {
        assertThatThrownBy(() -> sandbox.join("Marta.Keller@example.com", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void joiningUserIsToldWithTheIdOfTheLink() {
        String id = sandbox.join("pavel.novak@example.org", "employee-0004");

        assertThat(sandbox.webhooks().get(0).body()).contains("\"user.joined\"", "\"extid\":\"employee-0004\"");
        assertThat(vyte.users().getUser(id).emails()).containsExactly("pavel.novak@example.org");
    }

    @Test
    void changedBookingPageIsTold() {
        vyte.vytemes().updateVyteme("marta-keller", v -> v.message("Welcome."));

        assertThat(actions()).containsExactly("vyteme.updated");
    }

    @Test
    void refusedRequestTellsNothing() {
        raw.send(
                "POST",
                "/v2/events",
                "{\"title\":\"T\",\"created_by\":{\"email\":\"a@example.org\"},\"confirmed\":{\"flag\":true}}");

        assertThat(sandbox.webhooks()).isEmpty();
    }
}
