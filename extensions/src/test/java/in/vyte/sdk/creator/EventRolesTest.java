package in.vyte.sdk.creator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void theHostsCopyIsDroppedByAddressThoughTheUserIdDiffers() {
        EventRoles roles =
                group("{'user': 'u1', 'email': 'ana@example.com'}", "{'user': 'u2', 'email': 'ana@example.com'}");
        assertThat(roles.guests()).isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1} are one address")
    @CsvSource({
        "ana@example.com, ANA@Example.COM",
        "ana@example.com, ' ana@example.com '",
        "ÉLISE@example.com, élise@example.com",
    })
    void addressesAreComparedInAnyCase(String hostEmail, String inviteeEmail) {
        EventRoles roles = group("{'email': '" + hostEmail + "'}", "{'email': '" + inviteeEmail + "'}");
        assertThat(roles.guests()).isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1} are two addresses")
    @CsvSource({
        "mike@example.com, m\u0131ke@example.com",
        "ana@example.com, ana@example.org",
        "ana@example.com, ana+vyte@example.com",
    })
    void otherAddressesAreOtherPeople(String hostEmail, String inviteeEmail) {
        EventRoles roles = group("{'email': '" + hostEmail + "'}", "{'email': '" + inviteeEmail + "'}");
        assertThat(roles.guests()).hasSize(1);
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
    void theHostIsCompletedByHisEntryAmongTheInvitees() {
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
    void sharingANameMakesNobodyTheHost() {
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
    void anOwnerWhoBooksHisOwnPageIsHostOnly() {
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
        assertThat(roles).isNotEqualTo(group("{'email': 'ana@example.com'}", "{'user': 'u3'}"));
    }

    @Test
    void rolesPrintAsASentence() {
        assertThat(group("{'email': 'ana@example.com', 'full_name': 'Ana Lima'}", "{'user': 'u2'}"))
                .hasToString("GROUP_SCHEDULING hosted by Ana Lima <ana@example.com>, with guests [user u2]");
        assertThat(page("null", "{'email': 'tom@example.com'}"))
                .hasToString("BOOKING_PAGE hosted by nobody known, booked by [tom@example.com]");
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
