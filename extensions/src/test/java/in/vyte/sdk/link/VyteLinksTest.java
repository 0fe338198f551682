package in.vyte.sdk.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import in.vyte.sdk.internal.text.Blanks;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VyteLinksTest {
    private static final VyteSite ACME = VyteSite.ofOrganization("acme");

    /** Values that a link must carry unharmed. */
    static List<String> texts() {
        return List.of(
                "plain",
                "Anna Maria  di Capua",
                " leading and trailing ",
                "either|or||both",
                "R&D = 100% + tax?",
                "a/b\\c#d;e,f:g@h!i$j'k(l)m*n",
                "\"<script>\" [x] {{invitee}} ^`~",
                "line\nbreak\ttab\r",
                "%20%7C%",
                "José Ñandú, Øystein, Zoë",
                "東京で会いましょう",
                "\uD83D\uDC69\u200D\uD83D\uDCBB and \uD83C\uDDEB\uD83C\uDDF7",
                "שלום עולם",
                "\u202Bمرحبا بالعالم\u202C",
                "e\u0301 is not \u00e9",
                "\u0000\u007f\uFFFD\uFEFF");
    }

    @ParameterizedTest(name = "text {index}")
    @MethodSource("texts")
    void anyTextGoesThroughALinkUnharmed(String text) {
        VyteLink creation = VyteLinks.eventCreation(text)
                .creator(text, text)
                .creatorName(text)
                .title(text)
                .message(text)
                .build();
        VyteLink booking = VyteLinks.bookingPage("ana")
                .booker(text, text)
                .company(text)
                .phone(text)
                .title(text)
                .message(text)
                .appId(text)
                .groupId(text)
                .build();

        assertThat(Query.of(creation))
                .containsExactly(
                        entry("aid", Blanks.strip(text)),
                        entry("cm", Blanks.strip(text)),
                        entry("cn", text),
                        entry("ct", Blanks.strip(text)),
                        entry("em", text),
                        entry("et", text));
        assertThat(Query.of(booking))
                .containsExactly(
                        entry("aid", Blanks.strip(text)),
                        entry("agid", Blanks.strip(text)),
                        entry("cn", text),
                        entry("cm", Blanks.strip(text)),
                        entry("cc", text),
                        entry("cp", Blanks.strip(text)),
                        entry("em", text),
                        entry("et", text));
    }

    @ParameterizedTest(name = "text {index}")
    @MethodSource("texts")
    void anyNicknameStaysWithinItsSegment(String nickname) {
        VyteLink link =
                VyteLinks.bookingPage(nickname).duration(Duration.ofMinutes(30)).build();

        String[] segments = Query.reparsed(link).getRawPath().split("/");
        assertThat(segments).hasSize(3);
        assertThat(Query.decode(segments[1])).isEqualTo(Blanks.strip(nickname));
        assertThat(segments[2]).isEqualTo("30");
    }

    @ParameterizedTest(name = "text {index}")
    @MethodSource("texts")
    void anyListItemComesBackFromItsList(String text) {
        String item = text.replace("|", "/");
        VyteLink link = VyteLinks.eventCreation("app")
                .invitee("ana@example.com", item)
                .invitee("ben@example.com", item + "2")
                .place(item, item + "2")
                .place(item)
                .build();

        assertThat(Query.of(link).get("in").split("\\|")).containsExactly(item, item + "2");
        assertThat(Query.of(link).get("places").split("\\|\\|"))
                .containsExactly(item + "|" + Blanks.strip(item + "2"), item);
    }

    @Test
    void twoThousandInviteesComeBackInTheirOrder() {
        EventCreationLinkBuilder builder = VyteLinks.eventCreation("app");
        IntStream.range(0, 2_000).forEach(i -> builder.invitee("p" + i + "@example.com", "Person N° " + i));

        VyteLink link = builder.build();

        assertThat(Query.of(link).get("im").split("\\|"))
                .hasSize(2_000)
                .containsExactly(IntStream.range(0, 2_000)
                        .mapToObj(i -> "p" + i + "@example.com")
                        .toArray(String[]::new));
        assertThat(Query.of(link).get("in").split("\\|"))
                .hasSize(2_000)
                .containsExactly(IntStream.range(0, 2_000)
                        .mapToObj(i -> "Person N° " + i)
                        .toArray(String[]::new));
    }

    @Test
    void theEventCreationPageTakesAllThatItKnows() {
        VyteLink link = VyteLinks.eventCreation("61a0000000000000000000f1")
                .groupId("sales")
                .groupId("north")
                .creator("ana@example.com", "fake-creator-token")
                .creatorName("Ana Lima")
                .message("See you")
                .title("Kick-off")
                .invitee("ben@example.com", "Ben Roy")
                .invitee("eva@example.com", "Eva Sol")
                .place("Office", "1 Main Street")
                .place("Phone")
                .place("Cafe", "Harbour")
                .build();

        assertThat(link.toUri())
                .hasToString("https://www.vyte.in/add_invitees?aid=61a0000000000000000000f1&agid=sales%2Cnorth"
                        + "&cm=ana%40example.com&cn=Ana%20Lima&ct=fake-creator-token&em=See%20you&et=Kick-off"
                        + "&im=ben%40example.com%7Ceva%40example.com&in=Ben%20Roy%7CEva%20Sol"
                        + "&places=Office%7C1%20Main%20Street%7C%7CPhone%7C%7CCafe%7CHarbour");
    }

    @Test
    void theEventCreationPageNeedsNothingButTheApp() {
        assertThat(VyteLinks.eventCreation("app").build().toUri())
                .hasToString("https://www.vyte.in/add_invitees?aid=app");
    }

    @Test
    void theEventCreationPageCanStartWithTheDetailsOnAnotherSite() {
        assertThat(VyteLinks.eventCreation("app")
                        .startingWithDetails()
                        .site(ACME)
                        .build()
                        .toUri())
                .hasToString("https://acme.vyte.in/add_details?aid=app");
    }

    @Test
    void inviteesWithoutAnyNameNeedNoListOfNames() {
        VyteLink link = VyteLinks.eventCreation("app")
                .invitee("ana@example.com")
                .invitee("ben@example.com")
                .build();

        assertThat(Query.of(link))
                .containsEntry("im", "ana@example.com|ben@example.com")
                .doesNotContainKey("in");
    }

    @Test
    void anInviteeWithoutNameAmongNamedOnesIsNamedByTheAddress() {
        VyteLink link = VyteLinks.eventCreation("app")
                .invitee("ana@example.com")
                .invitee("ben@example.com", "Ben Roy")
                .build();

        assertThat(Query.of(link)).containsEntry("in", "ana@example.com|Ben Roy");
    }

    @Test
    void aRefusedInviteeLeavesTheListsInStep() {
        EventCreationLinkBuilder builder = VyteLinks.eventCreation("app").invitee("ana@example.com", "Ana");
        assertThatThrownBy(() -> builder.invitee("ben@example.com", "Ben|Roy"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.invitee("eva|sol@example.com", "Eva"))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(Query.of(builder.build()))
                .containsEntry("im", "ana@example.com")
                .containsEntry("in", "Ana");
    }

    @Test
    void theBookingPageTakesAllThatItKnows() {
        VyteLink link = VyteLinks.bookingPage("ana-lima")
                .duration(Duration.ofHours(1))
                .embedded()
                .booker("Tom Okoye", "tom@client.example.com")
                .company("Client & Co")
                .phone("+44 20")
                .message("Hello")
                .title("With {{invitee}}")
                .place("Office", "1 Main Street")
                .appId("app")
                .groupId("g1")
                .build();

        assertThat(link.toUri())
                .hasToString("https://www.vyte.in/ana-lima/60?embed&aid=app&agid=g1&cn=Tom%20Okoye"
                        + "&cm=tom%40client.example.com&cc=Client%20%26%20Co&cp=%2B44%2020&em=Hello"
                        + "&et=With%20%7B%7Binvitee%7D%7D&places=Office%7C1%20Main%20Street");
    }

    @Test
    void aPlaceNeedsNoAddress() {
        assertThat(Query.of(VyteLinks.bookingPage("ana")
                        .place("Phone")
                        .place("Office", "1 Main Street")
                        .build()))
                .containsEntry("places", "Phone||Office|1 Main Street");
    }

    @Test
    void theShortestMeetingIsAMinute() {
        assertThat(VyteLinks.bookingPage("ana")
                        .duration(Duration.ofMinutes(1))
                        .build()
                        .toUri())
                .hasToString("https://www.vyte.in/ana/1");
    }

    @Test
    void aPlainBookingPageHasNoQuery() {
        assertThat(VyteLinks.bookingPage("ana").build().toUri()).hasToString("https://www.vyte.in/ana");
        assertThat(VyteLinks.bookingPage("ana").site(VyteSite.APEX).build().toUri())
                .hasToString("https://vyte.in/ana");
        assertThat(VyteLinks.bookingPage("ana").embedded().build().toUri())
                .hasToString("https://www.vyte.in/ana?embed");
    }

    @Test
    void blankTextIsLeftOut() {
        VyteLink link = VyteLinks.bookingPage("ana")
                .booker(" ", null)
                .company("")
                .phone("\t")
                .message(null)
                .title("")
                .appId(null)
                .groupId("")
                .build();

        assertThat(link.toUri()).hasToString("https://www.vyte.in/ana");
    }

    @Test
    void theOtherPagesAreWhereTheGuidesSay() {
        assertThat(VyteLinks.appointmentType("ana", "first call").toUri())
                .hasToString("https://vyte.in/ana/types/first%20call");
        assertThat(VyteLinks.organizationJoin(ACME, "61a0000000000000000000f1").toUri())
                .hasToString("https://acme.vyte.in/organizations/61a0000000000000000000f1/join");
        assertThat(VyteLinks.organizationJoin(ACME, "o1", "emp|7 & 8").toUri())
                .hasToString("https://acme.vyte.in/organizations/o1/join?extid=emp%7C7%20%26%208");
        assertThat(VyteLinks.calendarConnection(ACME, "fake.user.token").toUri())
                .hasToString("https://acme.vyte.in/settings/calendar/setup?embed=max&t=fake.user.token");
    }

    @Test
    void tokensAreNotPrinted() {
        VyteLink creation = VyteLinks.eventCreation("app")
                .creator("ana@example.com", "fake token")
                .title("T")
                .build();
        VyteLink calendar = VyteLinks.calendarConnection(ACME, "fake token");

        assertThat(creation).hasToString("https://www.vyte.in/add_invitees?aid=app&cm=ana%40example.com&ct=***&et=T");
        assertThat(calendar).hasToString("https://acme.vyte.in/settings/calendar/setup?embed=max&t=***");
        assertThat(Query.of(creation)).contains(entry("ct", "fake token"));
        assertThat(Query.of(calendar)).contains(entry("t", "fake token"));
    }

    @Test
    void linksAreEqualIfTheyLeadToTheSamePage() {
        VyteLink link = VyteLinks.calendarConnection(ACME, "fake-token-1");

        assertThat(link).isEqualTo(VyteLinks.calendarConnection(ACME, "fake-token-1"));
        assertThat(link).hasSameHashCodeAs(VyteLinks.calendarConnection(ACME, "fake-token-1"));
        assertThat(link).isNotEqualTo(VyteLinks.calendarConnection(ACME, "fake-token-2"));
    }

    @Test
    void aSeparatorWithinAListItemIsRefused() {
        EventCreationLinkBuilder creation = VyteLinks.eventCreation("app");
        BookingPageLinkBuilder booking = VyteLinks.bookingPage("ana");
        for (Runnable refused : Arrays.<Runnable>asList(
                () -> creation.invitee("a|b@example.com"),
                () -> creation.invitee("ana@example.com", "Ana|Lima"),
                () -> creation.place("Room|1"),
                () -> creation.place("Room 1", "Floor|2"),
                () -> booking.place("Room|1"),
                () -> booking.place("Room 1", "Floor|2"))) {
            assertThatThrownBy(refused::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must not contain '|'");
        }
        assertThatThrownBy(() -> creation.groupId("a,b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not contain ','");
    }

    @Test
    void whatCannotBeLeftOutMustNotBeBlank() {
        for (Runnable refused : Arrays.<Runnable>asList(
                () -> VyteLinks.eventCreation(" "),
                () -> VyteLinks.bookingPage(""),
                () -> VyteLinks.appointmentType("ana", " "),
                () -> VyteLinks.appointmentType("", "call"),
                () -> VyteLinks.organizationJoin(ACME, ""),
                () -> VyteLinks.organizationJoin(ACME, "o1", " "),
                () -> VyteLinks.calendarConnection(ACME, ""),
                () -> VyteLinks.eventCreation("app").invitee(""),
                () -> VyteLinks.eventCreation("app").invitee("ana@example.com", " "),
                () -> VyteLinks.eventCreation("app").place(""),
                () -> VyteLinks.eventCreation("app").groupId(""))) {
            assertThatThrownBy(refused::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must not be blank");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void aDotSegmentIsRefusedAsItWouldNameAnotherPage(String segment) {
        assertThatThrownBy(() -> VyteLinks.bookingPage(segment).build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VyteLinks.appointmentType("ana", segment))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VyteLinks.organizationJoin(ACME, segment))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void halfACharacterIsRefusedRatherThanReplaced() {
        EventCreationLinkBuilder builder = VyteLinks.eventCreation("app").title("cut \uD83D");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lone surrogate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "-PT30M", "PT30.5S", "PT90S", "PT30M0.001S"})
    void aLengthThatIsNotInWholeMinutesIsRefused(Duration length) {
        assertThatThrownBy(() -> VyteLinks.bookingPage("ana").duration(length))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
