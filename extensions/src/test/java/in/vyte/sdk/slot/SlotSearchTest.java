package in.vyte.sdk.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sdk.JsonServer;
import in.vyte.sdk.JsonServer.Reply;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.error.BadRequestException;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotSearchTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 9);
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    /** What the server responds, by a part of the request; without one it finds no free slot. */
    private final Map<String, String> responses = new ConcurrentHashMap<>();

    @AutoClose
    private JsonServer server;

    @AutoClose
    private VyteClient vyte;

    @BeforeEach
    void start() throws IOException {
        server = new JsonServer(request -> Reply.ok(responses.entrySet().stream()
                .filter(response -> request.contains(response.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("{\"slots\": []}")));
        vyte = server.client();
    }

    @Test
    void daysAreRequestedInWindowsOfWhichTheLastMayBeShorter() {
        assertThat(search().slots(FIRST, FIRST.plusDays(15))).isEmpty();

        assertThat(server.requests())
                .containsExactly(
                        request("2026-03-09", "2026-03-15"),
                        request("2026-03-16", "2026-03-22"),
                        request("2026-03-23", "2026-03-24"));
    }

    @Test
    void aSingleDayIsOneWindow() {
        assertThat(search().windows(FIRST, FIRST)).singleElement().satisfies(window -> {
            assertThat(window.from()).isEqualTo(FIRST);
            assertThat(window.to()).isEqualTo(FIRST);
        });
    }

    @Test
    void theSizeOfAWindowCanBeSet() {
        builder()
                .windowDays(1)
                .duration(Duration.ofMinutes(1))
                .build()
                .slots(FIRST, FIRST.plusDays(1))
                .toList();
        assertThat(server.requests()).hasSize(2).allMatch(request -> request.contains("duration=1&"));

        SlotSearch search = builder().windowDays(2).build();
        assertThat(search.windows(FIRST, FIRST.plusDays(3)))
                .extracting(SlotWindow::to)
                .containsExactly(FIRST.plusDays(1), FIRST.plusDays(3));
    }

    @Test
    void nothingIsRequestedBeforeTheStreamIsRead() {
        search().slots(FIRST, FIRST.plusDays(30));
        search().windows(FIRST, FIRST.plusDays(30));

        assertThat(server.requests()).isEmpty();
    }

    @Test
    void onlyWindowsThatAreReadAreRequested() {
        responses.put("from=2026-03-16", slots("2026-03-17T09:00:00+01:00", "2026-03-18T09:00:00+01:00"));

        List<FreeSlot> firstTwo =
                search().slots(FIRST, FIRST.plusYears(10)).limit(2).toList();

        assertThat(firstTwo).extracting(FreeSlot::start).containsExactly(vienna(17, 9), vienna(18, 9));
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void anIteratorIsAsLazy() {
        responses.put("from=2026-03-09", slots("2026-03-09T09:00:00+01:00"));

        Iterator<FreeSlot> slots = search().slots(FIRST, FIRST.plusYears(1)).iterator();

        assertThat(slots.next().start()).isEqualTo(vienna(9, 9));
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void theIteratorEndsWithTheDays() {
        Iterator<FreeSlot> slots = search().slots(FIRST, FIRST.plusDays(9)).iterator();

        assertThat(slots.hasNext()).isFalse();
        assertThatThrownBy(slots::next).isInstanceOf(NoSuchElementException.class);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void slotsComeInTheTimeZoneOfTheSearch() {
        responses.put("from=2026-03-09", slots("2026-03-10T08:00:00Z"));

        FreeSlot slot = search().slots(FIRST, FIRST.plusDays(1)).findFirst().orElseThrow();

        assertThat(slot.start()).hasToString("2026-03-10T09:00+01:00[Europe/Vienna]");
        assertThat(slot.end()).hasToString("2026-03-10T09:30+01:00[Europe/Vienna]");
    }

    /** Two windows of a week from 9 to 22 March: what each response holds, and what comes of them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            in order                           ; 09T09:00 10T09:00 ; 16T09:00          ; 09T09:00 10T09:00 16T09:00
            not in order                       ; 10T09:00 09T09:00 ; 22T09:00 16T09:00 ; 09T09:00 10T09:00 16T09:00 22T09:00
            the same slot twice                ; 09T09:00 09T09:00 ; 16T09:00 16T09:00 ; 09T09:00 16T09:00
            the same slot apart                ; 09T09:00 10T09:00 09T09:00 ; ''       ; 09T09:00 10T09:00
            before the first day               ; 08T23:59 09T00:00 ; ''                ; 09T00:00
            after the last day                 ; ''                ; 22T23:59 23T00:00 ; 22T23:59
            beyond the whole range             ; 01T09:00 30T09:00 ; 01T10:00 30T10:00 ; ''
            both responses have it             ; 15T09:00 15T23:45 ; 15T23:45 16T00:15 ; 15T09:00 15T23:45 16T00:15
            the first spills over              ; 15T09:00 16T10:00 ; 16T09:00 16T10:00 ; 15T09:00 16T09:00 16T10:00
            the first spills over far          ; 15T09:00 20T10:00 ; 16T09:00 21T10:00 ; 15T09:00 16T09:00 20T10:00 21T10:00
            only the first has it              ; 15T09:00 16T10:00 ; ''                ; 15T09:00 16T10:00
            only the second has it, in time    ; 15T09:00          ; 15T10:00 16T09:00 ; 15T09:00 15T10:00 16T09:00
            only the second has it, too late   ; 15T09:00 15T11:00 ; 15T10:00 16T09:00 ; 15T09:00 15T11:00 16T09:00
            the second repeats the first       ; 09T09:00 10T09:00 ; 09T09:00 10T09:00 ; 09T09:00 10T09:00
            the first day of the second window ; ''                ; 16T00:00          ; 16T00:00
            nothing                            ; ''                ; ''                ; ''
            """)
    void slotsComeWithinTheRangeInOrderAndOnce(String name, String first, String second, String expected) {
        responses.put("from=2026-03-09", slots(days(first)));
        responses.put("from=2026-03-16", slots(days(second)));

        assertThat(search().slots(FIRST, FIRST.plusDays(13)))
                .extracting(FreeSlot::start)
                .extracting(start -> start.toLocalDateTime().toString().substring("2026-03-".length()))
                .containsExactly(words(expected));
        assertThat(search().windows(FIRST, FIRST.plusDays(13)).flatMap(window -> window.slots().stream()))
                .hasSize(words(expected).length);
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().split(" +");
    }

    private static String[] days(String text) {
        return Arrays.stream(words(text))
                .map(slot -> "2026-03-" + slot + ":00+01:00")
                .toArray(String[]::new);
    }

    @Test
    void slotsOfTwoLengthsAtTheSameTimeAreTwo() {
        responses.put(
                "from=2026-03-09",
                "{\"slots\": [" + slot("2026-03-09T09:00:00Z", "2026-03-09T10:00:00Z") + ","
                        + slot("2026-03-09T09:00:00Z", "2026-03-09T09:30:00Z") + "]}");

        assertThat(search().slots(FIRST, FIRST))
                .extracting(slot -> Duration.between(slot.start(), slot.end()).toMinutes())
                .containsExactly(30L, 60L);
    }

    @Test
    void anHourThatIsThereTwiceKeepsBoth() {
        LocalDate clocksGoBack = LocalDate.of(2026, 10, 25);
        responses.put("from=2026-10-25", slots("2026-10-25T02:30:00+01:00", "2026-10-25T02:30:00+02:00"));

        assertThat(search().slots(clocksGoBack, clocksGoBack))
                .extracting(slot -> slot.start().toOffsetDateTime().toString())
                .containsExactly("2026-10-25T02:30+02:00", "2026-10-25T02:30+01:00");
    }

    @Test
    void theNearestSlotsComeInOrderAndOnce() {
        responses.put("/v2/slots/next", slots("2026-05-05T07:00:00Z", "2026-05-04T07:00:00Z", "2026-05-05T07:00:00Z"));

        assertThat(search().nearest())
                .extracting(slot -> slot.start().getDayOfMonth())
                .containsExactly(4, 5);
    }

    @Test
    void whatHasNoBeginOrEndIsNoSlot() {
        responses.put(
                "from=2026-03-09",
                "{\"slots\": [null, {}, {\"start\": {\"dateTime\": \"2026-03-10T09:00:00Z\"}},"
                        + " {\"start\": {}, \"end\": {\"dateTime\": \"2026-03-10T09:00:00Z\"}}]}");

        assertThat(search().slots(FIRST, FIRST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"start\":{\"dateTime\":\"2026-04-02T10:00:00+02:00\"}}",
                "\"2026-04-02T10:00:00\"",
                "[\"2026-04-03\",\"2026-04-02\"]",
                "{\"start\":\"2026-04-02T10:00:00\",\"timeZone\":\"Asia/Tokyo\"}",
                "false"
            })
    void whatAnEmptyWindowSaysOfTheNextAvailabilityIsHandedOnAsItCame(String json) {
        responses.put("from=2026-03-09", "{\"slots\": [], \"nextAvailability\": " + json + "}");

        SlotWindow window = search().windows(FIRST, FIRST).findFirst().orElseThrow();

        assertThat(window.nextAvailability()).hasToString("Optional[" + json + "]");
    }

    @Test
    void whatIsHandedOnIsACopy() {
        responses.put("from=2026-03-09", "{\"slots\": [], \"nextAvailability\": {\"a\": 1}}");
        SlotWindow window = search().windows(FIRST, FIRST).findFirst().orElseThrow();

        ((ObjectNode) window.nextAvailability().orElseThrow()).removeAll();

        assertThat(window.nextAvailability()).hasToString("Optional[{\"a\":1}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"slots\": []}", "{\"slots\": [], \"nextAvailability\": null}"})
    void aResponseMaySayNothingOfTheNextAvailability(String response) {
        responses.put("from=2026-03-09", response);

        assertThat(search().windows(FIRST, FIRST).findFirst().orElseThrow().nextAvailability())
                .isEmpty();
    }

    @Test
    void theNearestSlotsNeedNoDays() {
        responses.put("/v2/slots/next", slots("2026-05-04T07:00:00Z"));

        assertThat(search().nearest())
                .singleElement()
                .satisfies(slot -> assertThat(slot.start()).hasToString("2026-05-04T09:00+02:00[Europe/Vienna]"));
        assertThat(server.requests())
                .containsExactly("GET /v2/slots/next?duration=30&users=u1,u2&timezone=Europe%2FVienna");
    }

    @Test
    void peopleCanBeSoughtByAddressOrAsATeam() {
        SlotSearchBuilder byAddress =
                vyte.slotSearch().emails("ana@example.com").duration(Duration.ofHours(1));
        byAddress.zone(ZoneOffset.UTC).build().nearest();
        SlotSearchBuilder asTeam = vyte.slotSearch().team("t1").duration(Duration.ofHours(1));
        asTeam.zone(VIENNA).build().nearest();

        assertThat(server.requests())
                .containsExactly(
                        "GET /v2/slots/next?duration=60&emails=ana%40example.com&timezone=UTC",
                        "GET /v2/slots/next?duration=60&team=t1&timezone=Europe%2FVienna");
    }

    @Test
    void aFailedCallEndsTheWalkWithItsException() throws IOException {
        try (JsonServer refusing = new JsonServer(request -> new Reply(400, "{}"));
                VyteClient client = refusing.client()) {
            SlotSearch search = client.slotSearch()
                    .team("t1")
                    .duration(Duration.ofHours(1))
                    .zone(VIENNA)
                    .build();

            assertThatThrownBy(() -> search.slots(FIRST, FIRST).findFirst()).isInstanceOf(BadRequestException.class);
        }
    }

    @Test
    void theLastDayMustNotBeBeforeTheFirst() {
        assertThatThrownBy(() -> search().slots(FIRST, FIRST.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-03-08");
    }

    @Test
    void anIncompleteOrAmbiguousSearchIsRefused() {
        SlotSearchBuilder withoutPeople =
                vyte.slotSearch().duration(Duration.ofHours(1)).zone(VIENNA);
        SlotSearchBuilder withoutDuration = vyte.slotSearch().team("t1").zone(VIENNA);
        SlotSearchBuilder withoutZone = vyte.slotSearch().team("t1").duration(Duration.ofHours(1));
        SlotSearchBuilder twoWays = builder().team("t1");

        assertThat(List.of(withoutPeople, withoutDuration, withoutZone, twoWays))
                .allSatisfy(builder -> assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+01:00", "UTC+1", "GMT-05:00"})
    void anOffsetIsNoTimeZoneOfTheApi(ZoneId zone) {
        assertThatThrownBy(() -> vyte.slotSearch().zone(zone))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(zone.getId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "-PT30M", "PT90S", "PT30M0.001S", "PT200000000000M"})
    void aDurationThatIsNotInWholeMinutesIsRefused(Duration length) {
        assertThatThrownBy(() -> vyte.slotSearch().duration(length)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT2147483647M"})
    void aMeetingMayBeAsShortOrLongAsTheApiCanExpress(Duration length) {
        responses.put("duration=" + length.toMinutes(), "{\"slots\": []}");

        assertThat(builder().duration(length).build().nearest()).isEmpty();
        assertThat(server.requests()).singleElement().asString().contains("duration=" + length.toMinutes() + "&");
    }

    @Test
    void blankIdsAndAddressesAreRefused() {
        assertThatThrownBy(() -> vyte.slotSearch().team(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder().users("u1", "").build().nearest())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("getNextSlots: item 1 of users is blank");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aWindowWithoutDaysIsRefused() {
        assertThatThrownBy(() -> vyte.slotSearch().windowDays(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private SlotSearch search() {
        return builder().build();
    }

    private SlotSearchBuilder builder() {
        return vyte.slotSearch()
                .users("u1", "u2")
                .duration(Duration.ofMinutes(30))
                .zone(VIENNA);
    }

    private static String request(String from, String to) {
        return "GET /v2/slots?duration=30&from=" + from + "&to=" + to + "&users=u1,u2&timezone=Europe%2FVienna";
    }

    private static String slots(String... starts) {
        List<String> slots = Arrays.stream(starts)
                .map(start ->
                        slot(start, OffsetDateTime.parse(start).plusMinutes(30).toString()))
                .toList();
        return "{\"slots\": [" + String.join(",", slots) + "]}";
    }

    private static String slot(String start, String end) {
        return "{\"start\": {\"dateTime\": \"" + start + "\"}, \"end\": {\"dateTime\": \"" + end + "\"}}";
    }

    private static ZonedDateTime vienna(int dayOfMarch, int hour) {
        return ZonedDateTime.of(2026, 3, dayOfMarch, hour, 0, 0, 0, VIENNA);
    }
}
