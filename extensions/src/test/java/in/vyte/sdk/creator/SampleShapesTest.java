package in.vyte.sdk.creator;

import static in.vyte.sdk.creator.UseCase.BOOKING_PAGE;
import static in.vyte.sdk.creator.UseCase.GROUP_SCHEDULING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The roles in each shape of event that the published reference and guides show. The people are invented. */
class SampleShapesTest {
    /** The server's copy of the creator among the invitees. */
    private static final String OWN_COPY = """
            {'created_by': {'user': '61a0000000000000000000a1'}, 'stats': {'voted': {'dates': true, 'places': true}},
             'star': false, '_id': '61a0000000000000000000c1', 'user': '61a0000000000000000000a1',
             'email': 'lena.moser@example.com', 'su': true, 'full_name': 'Lena Moser', 'picture_url': '',
             'timezone': 'Europe/Vienna', 'locale': 'de'}
            """;

    /** The creator once the server knows them. */
    private static final String KNOWN_CREATOR = """
            {'email': 'lena.moser@example.com', 'user': '61a0000000000000000000a1', 'picture_url': '',
             'full_name': 'Lena Moser'}
            """;

    @Test
    @DisplayName("1, the event object: a declared booking, owner by e-mail, booker without ids")
    void eventObject() {
        EventRoles roles = roles("""
                {'vyteme': true, 'title': 'Consultation', 'created_by': {'email': 'lena.moser@example.com'},
                 'confirmed': {'flag': true, 'date_id': '61a0000000000000000000d1'},
                 'dates': [{'_id': '61a0000000000000000000d1', 'created_by': {'user': '61a0000000000000000000a1'}}],
                 'invitees': [{'full_name': 'Tom Okoye', 'email': 'tom@client.example.com', 'phone': '0123'}],
                 'messages': [{'created_by': {'_id': 'someone'}, 'from': 'tom@client.example.com', 'body': 'Hi'}],
                 'third_party': {'ct': 'fake-creator-token', 'app': 'app', 'group_ids': ['g1']}}
                """);
        assertThat(roles.useCase()).isEqualTo(BOOKING_PAGE);
        assertThat(roles.isUseCaseDeclared()).isTrue();
        assertThat(roles.host()).hasToString("Optional[lena.moser@example.com]");
        assertThat(texts(roles.initiators())).containsExactly("Tom Okoye <tom@client.example.com>");
        assertThat(roles.guests()).isEmpty();
    }

    @Test
    @DisplayName("2 and 3, a listed event: invitees are counted but not shown")
    void listedEvent() {
        EventRoles roles = roles("""
                {'_id': '61a0000000000000000000e2', 'key_store': '61a0000000000000000000e3',
                 'created_by': {'full_name': 'Lena Moser', 'picture_url': 'https://pictures.example.com/1.png',
                                'user': '61a0000000000000000000a1', 'email': 'lena.moser@example.com'},
                 'invitees': [], 'invitees_length': 3,
                 'third_party': {'app': '61a0000000000000000000f1', 'group_ids': [], 'name': 'CRM'}}
                """);
        assertGroupOf(roles, "Lena Moser <lena.moser@example.com>");
        assertThat(roles.guests()).isEmpty();
    }

    @Test
    @DisplayName("4, the request to create: group scheduling by e-mail only")
    void createRequest() {
        EventRoles roles = roles("{'title': 'Kick-off', 'created_by': {'email': 'lena.moser@example.com'}}");
        assertGroupOf(roles, "lena.moser@example.com");
        assertThat(roles.guests()).isEmpty();
    }

    @Test
    @DisplayName("5, the response to create: the only invitee is the creator, so there is no guest")
    void createResponse() {
        EventRoles roles = roles("{'api': true, 'created_by': " + KNOWN_CREATOR + ", 'invitees': [" + OWN_COPY + "]}");
        assertGroupOf(roles, "Lena Moser <lena.moser@example.com>");
        assertThat(roles.guests()).isEmpty();
    }

    @Test
    @DisplayName("6, 7 and 8, the responses to get, update and confirm: as the response to create")
    void getUpdateAndConfirmResponses() {
        EventRoles roles = roles("{'_id': '61a0000000000000000000e2', 'confirmed': {'flag': true}, 'created_by': "
                + KNOWN_CREATOR + ", 'invitees': [" + OWN_COPY + "]}");
        assertGroupOf(roles, "Lena Moser <lena.moser@example.com>");
        assertThat(roles.guests()).isEmpty();
    }

    @Test
    @DisplayName("9, the request to book: page owner by id, the booker by name and e-mail")
    void bookingRequest() {
        EventRoles roles = roles("""
                {'vyteme': true, 'created_by': {'user': '61a0000000000000000000a1'},
                 'invitees': [{'full_name': 'Tom Okoye', 'email': 'tom@client.example.com'}]}
                """);
        assertThat(roles.useCase()).isEqualTo(BOOKING_PAGE);
        assertThat(roles.isUseCaseDeclared()).isTrue();
        assertThat(roles.host()).hasToString("Optional[user 61a0000000000000000000a1]");
        assertThat(texts(roles.initiators())).containsExactly("Tom Okoye <tom@client.example.com>");
        assertThat(roles.guests()).isEmpty();
    }

    @Test
    @DisplayName("10, the request to book with a team: undeclared, so the creator is the initiator")
    void teamBookingRequest() {
        EventRoles roles = roles("{'title': 'Demo', 'created_by': {'email': 'lena.moser@example.com'}}");
        assertGroupOf(roles, "lena.moser@example.com");
    }

    @Test
    @DisplayName("11, the response to booking with a team: as the response to create")
    void teamBookingResponse() {
        EventRoles roles =
                roles("{'title': 'Demo', 'created_by': " + KNOWN_CREATOR + ", 'invitees': [" + OWN_COPY + "]}");
        assertGroupOf(roles, "Lena Moser <lena.moser@example.com>");
        assertThat(roles.guests()).isEmpty();
    }

    @Test
    @DisplayName("12, the guide's request to book with a team: no creator, hence no host; the booker is shown as guest")
    void teamGuideRequest() {
        EventRoles roles =
                roles("{'invitees': [{'email': 'tom@client.example.com', 'full_name': 'Tom Okoye'}], 'title': 'Demo'}");
        assertThat(roles.useCase()).isEqualTo(GROUP_SCHEDULING);
        assertThat(roles.isUseCaseDeclared()).isFalse();
        assertThat(roles.host()).isEmpty();
        assertThat(roles.initiators()).isEmpty();
        assertThat(texts(roles.guests())).containsExactly("Tom Okoye <tom@client.example.com>");
    }

    @Test
    @DisplayName("13, the guide's response to booking with a team: the member who was picked is host and no guest")
    void teamGuideResponse() {
        EventRoles roles = roles("""
                {'created_by': {'user': '61a0000000000000000000a1', 'full_name': 'Lena Moser',
                                'email': 'lena.moser@example.com'}, 'invitees': [%s]}
                """.formatted(OWN_COPY));
        assertGroupOf(roles, "Lena Moser <lena.moser@example.com>");
        assertThat(roles.guests()).isEmpty();
    }

    @Test
    @DisplayName("14, the resource of a webhook call: a cancelled booking without a single id")
    void webhookResource() {
        EventRoles roles = roles("""
                {'cancelled': '2026-01-01T12:05:00.000Z', 'confirmed': {'flag': true}, 'vyteme': true,
                 'created_by': {'email': 'lena.moser@example.com'},
                 'dates': [{'all_day': false, 'date': '2026-01-10T11:00:00.000Z',
                            'end_date': '2026-01-10T12:00:00.000Z'}],
                 'invitees': [{'full_name': 'Tom Okoye', 'email': 'tom@client.example.com', 'phone': '0123'}]}
                """);
        assertThat(roles.useCase()).isEqualTo(BOOKING_PAGE);
        assertThat(roles.host()).hasToString("Optional[lena.moser@example.com]");
        assertThat(texts(roles.initiators())).containsExactly("Tom Okoye <tom@client.example.com>");
    }

    private static void assertGroupOf(EventRoles roles, String host) {
        assertThat(roles.useCase()).isEqualTo(GROUP_SCHEDULING);
        assertThat(roles.isUseCaseDeclared()).isFalse();
        assertThat(roles.host()).hasToString("Optional[" + host + "]");
        assertThat(texts(roles.initiators())).containsExactly(host);
    }

    private static EventRoles roles(String event) {
        return EventRoles.of(Json.event(event));
    }

    private static List<String> texts(List<Participant> people) {
        return people.stream().map(Participant::toString).toList();
    }
}
