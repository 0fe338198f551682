package in.vyte.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.client.model.Event;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.junit.VyteSandboxTest;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.creator.UseCase;
import in.vyte.sdk.webhook.WebhookSecret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The README shows code that was compiled and run. */
@VyteSandboxTest
class ReadmeTest {
    private static final String MARTA = "65a1f0c2d4e5f60718293b01";
    private static final WebhookSecret SECRET = WebhookSecret.of("fake-secret-for-tests");
    private static final String QUERY = WebhookSecret.PARAMETER + "=" + SECRET.value();
    private static final LocalDate TODAY =
            VyteSandbox.STORY_TIME.atZone(ZoneOffset.UTC).toLocalDate();
    private static final byte[] DELIVERY = """
            {"action":"event.confirmed","resource":{"title":"First visit","vyteme":true,
             "created_by":{"email":"marta.keller@example.com"},"invitees":[{"email":"nora.weiss@example.org"}]}}""".getBytes(StandardCharsets.UTF_8);

    private final List<EventRoles> received = new ArrayList<>();
    private final List<JsonNode> unreadable = new ArrayList<>();

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
    void theFirstProgramPrintsWhoHostsEachEventAndWhoRequestedIt(VyteSandbox sandbox) throws Exception {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Agenda.class.getName());
        program.environment().put("VYTE_API_KEY", sandbox.apiKey());
        program.environment().put("VYTE_BASE_URL", sandbox.baseUri().toString());
        Process process = program.redirectErrorStream(true).start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("First visit: BOOKING_PAGE hosted by ", "marta.keller@example.com")
                .contains("booked by [", "nora.weiss@example.org");
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void findsASlotAndBooksItWithThePagesOwner(VyteClient vyte) {
        Event booked = Snippets.findASlotAndBookIt(vyte, MARTA, TODAY);

        assertThat(booked.createdBy().user()).isEqualTo(MARTA);
        assertThat(booked.confirmed().flag()).isTrue();
        assertThat(booked.invitees()).anyMatch(invitee -> "nora.weiss@example.org".equals(invitee.email()));
    }

    @Test
    void receivesAWebhookInAServlet() throws IOException {
        assertThat(statusOf(QUERY, DELIVERY)).isEqualTo(204);
        assertThat(statusOf("vyte_secret=wrong", DELIVERY)).isEqualTo(403);
        assertThat(received).singleElement().returns(UseCase.BOOKING_PAGE, EventRoles::useCase);
    }

    @Test
    void keepsTheWebhookCallThatCannotBeReadAndHandlesTheOthers() throws IOException {
        byte[] delivery = ("[{\"action\": \"event.voted\"}, " + new String(DELIVERY, StandardCharsets.UTF_8) + "]")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(statusOf(QUERY, delivery)).isEqualTo(204);
        assertThat(received).hasSize(1);
        assertThat(unreadable).hasToString("[{\"action\":\"event.voted\"}]");
    }

    @Test
    void refusesABodyThatIsNoDelivery() throws IOException {
        assertThat(statusOf(QUERY, "<html>".getBytes(StandardCharsets.UTF_8))).isEqualTo(400);
        assertThat(statusOf(QUERY, new byte[0])).isEqualTo(400);
        assertThat(received).isEmpty();
    }

    private int statusOf(String query, byte[] delivery) throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setQueryString(query);
        request.setContent(delivery);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new Webhooks(SECRET, received::add, unreadable::add).doPost(request, response);
        return response.getStatus();
    }

    private static Map<String, String> ordered() {
        Map<String, String> sources = Readme.sources();
        Map<String, String> expected = new LinkedHashMap<>();
        Readme.blocks().keySet().forEach(name -> expected.put(name, sources.get(name)));
        return expected;
    }
}
