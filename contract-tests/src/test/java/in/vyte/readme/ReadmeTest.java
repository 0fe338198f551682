package in.vyte.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventConfirmedInput;
import in.vyte.client.model.EventCreate;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.model.EventInviteeInput;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.junit.VyteSandboxTest;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.creator.UseCase;
import in.vyte.sdk.slot.FreeSlot;
import in.vyte.sdk.slot.SlotSearch;
import in.vyte.sdk.webhook.WebhookSecret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The README shows code that was compiled and run. */
@VyteSandboxTest
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path SOURCES = Path.of("src", "test", "java", "in", "vyte", "readme");
    private static final Pattern BLOCK =
            Pattern.compile("(<!-- snippet: (\\w+) -->\n```java\n)(.*?)(?=```)", Pattern.DOTALL);
    private static final Pattern REGION = Pattern.compile("( *)// <(\\w+)>\n(.*?) *// </\\2>", Pattern.DOTALL);

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
        Map<String, String> sources = sources();
        if (Boolean.getBoolean("readme.update")) {
            String updated = BLOCK.matcher(text())
                    .replaceAll(block -> Matcher.quoteReplacement(
                            block.group(1) + sources.getOrDefault(block.group(2), block.group(3))));
            Files.writeString(README, updated);
        }
        assertThat(BLOCK.matcher(text()).results())
                .isNotEmpty()
                .allSatisfy(
                        block -> assertThat(block.group(3)).as(block.group(2)).isEqualTo(sources.get(block.group(2))));
    }

    @Test
    void staysShortEnoughToBeRead() throws IOException {
        assertThat(text().lines().count()).isLessThanOrEqualTo(150);
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
        String ownerId = MARTA;
        SlotSearch search = vyte.slotSearch()
                .users(ownerId)
                .duration(Duration.ofMinutes(30))
                .zone(ZoneId.of("Europe/Paris"))
                .build();
        FreeSlot slot = search.slots(TODAY, TODAY.plusDays(60)).findFirst().orElseThrow();

        // <booking>
        EventCreate visit = EventCreate.of(event -> event.title("First visit")
                .vyteme(true) // booked through a page, so created_by is the owner of the page
                .confirmed(EventConfirmedInput.of(now -> now.flag(true))) // else the slot stays free for others
                .createdBy(EventCreatorInput.of(owner -> owner.user(ownerId)))
                .invitees(List.of(EventInviteeInput.of(booker -> booker.email("nora.weiss@example.org"))))
                .dates(List.of(slot.toEventDate())));
        Event booked = vyte.creations().create(visit, "order-4711").event().orElseThrow();
        // </booking>

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

    /** Returns the code between the marks, by the names of these. */
    private static Map<String, String> sources() throws IOException {
        Map<String, String> regions = new HashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(SOURCES, "*.java")) {
            for (Path file : files) {
                REGION.matcher(Files.readString(file))
                        .results()
                        .forEach(region -> regions.put(
                                region.group(2), region.group(3).replaceAll("(?m)^" + region.group(1), "")));
            }
        }
        return regions;
    }

    private static String text() throws IOException {
        return Files.readString(README);
    }
}
