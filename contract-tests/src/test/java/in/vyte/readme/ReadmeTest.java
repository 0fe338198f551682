package in.vyte.readme;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Event;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.junit.VyteSandboxTest;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.creator.UseCase;
import in.vyte.sdk.webhook.WebhookSecret;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** The README shows code that was compiled and run. */
@VyteSandboxTest
class ReadmeTest {
    private static final String MARTA = "65a1f0c2d4e5f60718293b01";
    private static final LocalDate TODAY =
            VyteSandbox.STORY_TIME.atZone(ZoneOffset.UTC).toLocalDate();
    private static final byte[] DELIVERY = """
            {"action":"event.confirmed","resource":{"title":"First visit","vyteme":true,
             "created_by":{"email":"marta.keller@example.com"},"invitees":[{"email":"nora.weiss@example.org"}]}}""".getBytes(StandardCharsets.UTF_8);

    @Test
    void showsTheCodeOfItsSources() throws IOException {
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(Readme.FILE, Readme.updated());
        }
        assertThat(Readme.blocks()).isNotEmpty().isEqualTo(ordered());
    }

    @Test
    void staysShortEnoughToBeRead() {
        assertThat(Readme.text().lines().count()).isLessThanOrEqualTo(150);
    }

    @Test
    void tellsWhoHostsEachEventAndWhoAskedForIt(VyteClient vyte) {
        String printed = printedBy(() -> Snippets.whoCreatedThis(vyte));

        assertThat(printed).contains("First visit").contains("marta.keller@example.com");
    }

    @Test
    void findsASlotAndBooksItWithThePagesOwner(VyteClient vyte) {
        Event booked = Snippets.findASlotAndBookIt(vyte, MARTA, TODAY);

        assertThat(booked.createdBy().user()).isEqualTo(MARTA);
        assertThat(booked.invitees()).anyMatch(invitee -> "nora.weiss@example.org".equals(invitee.email()));
    }

    @Test
    void receivesAWebhookInSpring() {
        WebhookSecret secret = WebhookSecret.generate();
        List<EventRoles> received = new ArrayList<>();
        SpringWebhooks webhooks = new SpringWebhooks(secret, received::add);

        assertThat(webhooks.receive(secret.value(), DELIVERY).getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(webhooks.receive("fake-wrong-secret-of-a-stranger", DELIVERY).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(received).singleElement().returns(UseCase.BOOKING_PAGE, EventRoles::useCase);
    }

    @Test
    void receivesAWebhookInAServlet() throws IOException {
        WebhookSecret secret = WebhookSecret.generate();
        List<EventRoles> received = new ArrayList<>();
        ServletExchange exchange = new ServletExchange();
        ServletWebhooks webhooks = new ServletWebhooks(secret, received::add);

        webhooks.doPost(request(exchange, WebhookSecret.PARAMETER + "=" + secret.value()), exchange.response());
        assertThat(exchange.status()).isEqualTo(204);
        webhooks.doPost(request(exchange, WebhookSecret.PARAMETER + "=wrong"), exchange.response());
        assertThat(exchange.status()).isEqualTo(403);
        assertThat(received).singleElement().returns(UseCase.BOOKING_PAGE, EventRoles::useCase);
    }

    private static HttpServletRequest request(ServletExchange exchange, String query) {
        return exchange.request(query, DELIVERY);
    }

    private static Map<String, String> ordered() {
        Map<String, String> sources = Readme.sources();
        Map<String, String> expected = new LinkedHashMap<>();
        Readme.blocks().keySet().forEach(name -> expected.put(name, sources.get(name)));
        return expected;
    }

    private static String printedBy(Runnable code) {
        PrintStream original = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            code.run();
        } finally {
            System.setOut(original);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
