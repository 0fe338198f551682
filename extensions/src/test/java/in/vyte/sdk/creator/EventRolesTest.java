package in.vyte.sdk.creator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventRolesTest {
    @ParameterizedTest(name = "vyteme {0} is {1}, declared: {2}")
    @CsvSource({
        "true,  BOOKING_PAGE,     true",
        "false, GROUP_SCHEDULING, true",
        "null,  GROUP_SCHEDULING, false",
    })
    void theFlagDecidesTheUseCase(String vyteme, UseCase useCase, boolean declared) {
        EventRoles roles = roles("{'vyteme': " + vyteme + "}");
        assertThat(roles.useCase()).isEqualTo(useCase);
        assertThat(roles.isUseCaseDeclared()).isEqualTo(declared);
    }

    @Test
    void withoutTheFlagItIsGroupScheduling() {
        assertThat(roles("{}").useCase()).isEqualTo(UseCase.GROUP_SCHEDULING);
        assertThat(roles("{}").isUseCaseDeclared()).isFalse();
    }

    @Test
    void theHostsCopyIsDroppedByUserIdThoughTheAddressDiffers() {
        EventRoles roles =
                group("{'user': 'u1', 'email': 'ana@example.com'}", "{'user': 'u1', 'email': 'ana@old.org'}");
        assertThat(roles.guests()).isEmpty();
    }

    @Test
    void theHostsCopyIsDroppedByAddressThoughItHasNoUserId() {
        EventRoles roles = group("{'user': 'u1', 'email': 'ana@example.com'}", "{'email': 'ana@example.com'}");
        assertThat(roles.guests()).isEmpty();
    }

    @Test
    void twoUsersWhoShareAMailboxAreTwoPeopleWithTheirOwnNames() {
        EventRoles roles = group(
                "{'user': 'u1', 'email': 'info@example.com'}",
                "{'user': 'u2', 'email': 'info@example.com', 'full_name': 'Ben Roy'}",
                "{'user': 'u1', 'email': 'info@example.com', 'full_name': 'Ana Lima'}",
                "{'email': 'info@example.com'}");
        assertThat(roles.host()).hasToString("Optional[Ana Lima <info@example.com>]");
        assertThat(roles.guests()).hasToString("[Ben Roy <info@example.com>]");
    }

    @Test
    void ofUsersWhoShareAMailboxTheHostOwnsTheEntryWithoutId() {
        EventRoles roles = group(
                "{'user': 'u1'}",
                "{'user': 'u2', 'email': 'info@example.com'}",
                "{'user': 'u1', 'email': 'info@example.com'}",
                "{'email': 'info@example.com', 'full_name': 'Ana Lima'}");
        assertThat(roles.host()).hasToString("Optional[Ana Lima <info@example.com>]");
        assertThat(roles.guests()).hasToString("[info@example.com]");
    }

    @Test
    void ofUsersWhoShareTheCreatorsMailboxTheMarkedOneIsTheHost() {
        EventRoles roles = group(
                "{'email': 'info@example.com'}",
                "{'user': 'u2', 'email': 'info@example.com', 'full_name': 'Ben Roy'}",
                "{'user': 'u1', 'email': 'info@example.com', 'full_name': 'Ana Lima', 'su': true}");
        assertThat(roles.host()).hasToString("Optional[Ana Lima <info@example.com>]");
        assertThat(roles.guests()).hasToString("[Ben Roy <info@example.com>]");
    }

    @Test
    void ofUsersWhoShareTheCreatorsMailboxTheOneOfTheSameNameIsTheHost() {
        EventRoles roles = group(
                "{'email': 'info@example.com', 'full_name': 'Ana Lima'}",
                "{'user': 'u2', 'email': 'info@example.com', 'full_name': 'Ben Roy'}",
                "{'user': 'u1', 'email': 'info@example.com', 'full_name': 'Ana Lima'}");
        assertThat(roles.host().flatMap(Participant::userId)).contains("u1");
        assertThat(roles.guests()).hasToString("[Ben Roy <info@example.com>]");
    }

    @Test
    void theMarkFindsTheHostsCopyWhereTheCreatorShowsAnIdAndTheCopyAnAddress() {
        EventRoles roles = group(
                "{'user': 'u1'}",
                "{'email': 'ben@example.com'}",
                "{'email': 'ana@example.com', 'full_name': 'Ana Lima', 'su': true}");
        assertThat(roles.host()).hasToString("Optional[Ana Lima <ana@example.com>]");
        assertThat(roles.guests()).hasToString("[ben@example.com]");
    }

    @Test
    void aMarkThatMayMeanAnotherPersonFindsNoHost() {
        assertThat(group(
                                "{'user': 'u1'}",
                                "{'email': 'a@example.com', 'su': true}",
                                "{'email': 'b@example.com', 'su': true}")
                        .guests())
                .hasSize(2);
        assertThat(group("{'user': 'u1'}", "{'user': 'u2', 'su': true}").guests())
                .hasSize(1);
        assertThat(group("{'email': 'ana@example.com'}", "{'email': 'b@example.com', 'su': true}")
                        .guests())
                .hasSize(1);
    }

    @Test
    void everyGuestIsListedOnceWithAllThatTheirEntriesShow() {
        EventRoles roles = group(
                "{'user': 'u1'}",
                "{'email': 'ben@example.com'}",
                "{'user': 'u3', 'email': 'eva@example.com'}",
                "{'user': 'u2', 'email': 'BEN@example.com', 'full_name': 'Ben Roy'}",
                "{'user': 'u2'}",
                "{'email': 'Eva@Example.com', 'full_name': 'Eva Sol'}");
        assertThat(roles.guests()).hasToString("[Ben Roy <ben@example.com>, Eva Sol <eva@example.com>]");
        assertThat(roles.guests())
                .extracting(Participant::userId)
                .containsExactly(Optional.of("u2"), Optional.of("u3"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"undefined", "null", "undefined undefined", "null null", "\u00a0undefined\u200b"})
    void aTextThatAProgramWroteForWantOfAValueCountsAsAbsent(String text) {
        EventRoles roles = group("{'user': 'u1', 'full_name': '" + text + "'}", "{'email': '" + text + "'}");
        assertThat(roles.host()).hasToString("Optional[user u1]");
        assertThat(roles.guests()).isEmpty();
    }

    @Test
    void aNameThatOnlyLooksLikeNoValueIsAName() {
        assertThat(group("{'user': 'u1', 'full_name': 'Jennifer Null'}").host())
                .hasToString("Optional[Jennifer Null <user u1>]");
    }

    @Test
    void userIdsAreComparedExactly() {
        assertThat(group("{'user': 'u1'}", "{'user': 'U1'}").guests()).hasSize(1);
    }

    @Test
    void twoEntriesOfTheHostAreBothDroppedThoughOnlyOneShowsWhatTheEventShows() {
        EventRoles roles = group(
                "{'email': 'ana@example.com'}",
                "{'user': 'u1', 'email': 'ana@private.example.org'}",
                "{'email': 'ben@example.com'}",
                "{'user': 'u1', 'email': 'ana@example.com'}",
                "{'email': 'ANA@private.example.org'}");
        assertThat(roles.guests()).hasToString("[ben@example.com]");
    }

    @Test
    void theHostIsCompletedByTheirEntryAmongTheInvitees() {
        Participant host = group(
                        "{'email': 'ana@example.com'}",
                        "{'user': 'u1', 'email': 'Ana@example.com', 'full_name': 'Ana Lima'}")
                .host()
                .orElseThrow();
        assertThat(host.userId()).contains("u1");
        assertThat(host.email()).contains("ana@example.com");
        assertThat(host.fullName()).contains("Ana Lima");
    }

    @Test
    void theHostIsNotCompletedByAnybodyElse() {
        Participant host = group("{'user': 'u1'}", "{'user': 'u2', 'email': 'ben@example.com', 'full_name': 'Ben'}")
                .host()
                .orElseThrow();
        assertThat(host.email()).isEmpty();
        assertThat(host.fullName()).isEmpty();
    }

    @Test
    void sharingANameIsNoProofOfTheHost() {
        EventRoles roles = group(
                "{'user': 'u1', 'full_name': 'Ana Lima'}",
                "{'email': 'ana@client.example.com', 'full_name': 'Ana Lima'}");
        assertThat(roles.guests()).hasToString("[Ana Lima <ana@client.example.com>]");
    }

    @Test
    void whoIsNothingButTheNameOfAHostWhoIsNothingButANameIsTheHost() {
        EventRoles roles = group("{'full_name': 'Ana Lima'}", "{'full_name': 'Ana Lima'}", "{'full_name': 'Ben Roy'}");
        assertThat(roles.guests()).hasToString("[Ben Roy]");
    }

    @Test
    void guestsOfAGroupKeepTheOrderOfTheEvent() {
        EventRoles roles = group(
                "{'user': 'u1'}",
                "{'email': 'c@example.com'}",
                "{'user': 'u1'}",
                "{'email': 'a@example.com'}",
                "{'email': 'b@example.com'}");
        assertThat(roles.guests()).hasToString("[c@example.com, a@example.com, b@example.com]");
        assertThat(roles.initiators()).hasToString("[user u1]");
    }

    @Test
    void everybodyButTheOwnerBookedOnAPage() {
        EventRoles roles = page("{'user': 'u1'}", "{'user': 'u1'}", "{'email': 'a@example.com'}", "{'user': 'u2'}");
        assertThat(roles.initiators()).hasToString("[a@example.com, user u2]");
        assertThat(roles.guests()).isEmpty();
    }

    @Test
    void aBookingWithoutCreatorHasBookersButNoHost() {
        EventRoles roles = page("null", "{'email': 'a@example.com'}");
        assertThat(roles.host()).isEmpty();
        assertThat(roles.initiators()).hasToString("[a@example.com]");
    }

    @Test
    void anOwnerWhoBooksTheirOwnPageIsHostOnly() {
        EventRoles roles = page("{'email': 'ana@example.com'}", "{'email': 'ANA@example.com'}");
        assertThat(roles.initiators()).isEmpty();
        assertThat(roles.guests()).isEmpty();
    }

    @Test
    void inviteesWhoShowNothingAreLeftOut() {
        EventRoles roles = group("{'user': 'u1'}", "null", "{}", "{'email': ' ', 'phone': '0123'}");
        assertThat(roles.guests()).isEmpty();
    }

    @Test
    void aGreatManyInviteesAreNoTrouble() {
        String[] invitees = IntStream.range(0, 200_000)
                .mapToObj(i -> "{'user': 'u" + i + "', 'email': 'p" + (i + 1) + "@example.com'}")
                .toArray(String[]::new);
        EventRoles roles = group("{'email': 'p200000@example.com'}", invitees);
        assertThat(roles.guests()).hasSize(199_999);
    }

    @Test
    void rolesCannotBeChanged() {
        List<Participant> guests = group("{'user': 'u1'}", "{'user': 'u2'}").guests();
        assertThat(guests).isUnmodifiable();
    }

    @Test
    void equalEventsHaveEqualRoles() {
        EventRoles roles = group("{'email': 'ana@example.com'}", "{'user': 'u2'}");
        assertThat(roles).isEqualTo(group("{'email': 'Ana@example.com'}", "{'user': 'u2'}"));
        assertThat(roles).hasSameHashCodeAs(group("{'email': 'Ana@example.com'}", "{'user': 'u2'}"));
        assertThat(roles).doesNotHaveSameHashCodeAs(group("{'email': 'Ana@example.com'}", "{'user': 'u3'}"));
        assertThat(roles).isNotEqualTo(group("{'email': 'ana@example.com'}", "{'user': 'u3'}"));
    }

    @Test
    void rolesPrintAsASentence() {
        assertThat(group("{'email': 'ana@example.com', 'full_name': 'Ana Lima'}", "{'user': 'u2'}"))
                .hasToString("GROUP_SCHEDULING hosted by Ana Lima <ana@example.com>, with guests [user u2]");
        assertThat(page("null", "{'email': 'tom@example.com'}"))
                .hasToString("BOOKING_PAGE hosted by an unknown person, booked by [tom@example.com]");
    }

    private static EventRoles group(String createdBy, String... invitees) {
        return roles("{'created_by': " + createdBy + ", 'invitees': [" + String.join(",", invitees) + "]}");
    }

    private static EventRoles page(String createdBy, String... invitees) {
        return roles(
                "{'vyteme': true, 'created_by': " + createdBy + ", 'invitees': [" + String.join(",", invitees) + "]}");
    }

    private static EventRoles roles(String event) {
        return EventRoles.of(Json.event(event));
    }
}
