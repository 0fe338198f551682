package in.vyte.sdk.creator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreator;
import in.vyte.client.model.User;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.creator.UserLookup.Found;
import in.vyte.sdk.creator.UserLookup.LookupFailed;
import in.vyte.sdk.creator.UserLookup.NotInOrganization;
import in.vyte.sdk.error.ForbiddenException;
import in.vyte.sdk.error.ServerErrorException;
import in.vyte.sdk.error.VyteConnectionException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreatorsTest {
    private UserServer server;
    private VyteClient vyte;
    private Creators creators;

    @BeforeEach
    void start() throws IOException {
        server = new UserServer().with("u1", "ana@example.com").with("u2", "ben@example.com");
        vyte = server.client();
        creators = Creators.builder(vyte.users()).build();
    }

    @AfterEach
    void stop() {
        vyte.close();
        server.close();
    }

    @Test
    void aCreatorKnownByIdIsFetched() {
        EventRoles roles = creators.resolve(createdBy("u1", null));

        assertThat(roles.hostUser().map(User::fullName)).contains("User u1");
        assertThat(roles.hostLookup()).containsInstanceOf(Found.class);
        assertThat(server.requests()).containsExactly("GET /v2/users/u1");
    }

    @Test
    void aCreatorKnownByAddressIsLookedForInTheListInAnyCase() {
        EventRoles roles = creators.resolve(createdBy(null, "ANA@Example.com"));

        assertThat(roles.hostUser().map(User::id)).contains("u1");
        assertThat(server.requests()).containsExactly("GET /v2/users");
    }

    @Test
    void aCreatorKnownByBothIsFetchedById() {
        creators.resolve(createdBy("u1", "ana@example.com"));

        assertThat(server.requests()).containsExactly("GET /v2/users/u1");
    }

    @Test
    void anIdAmongTheInviteesSparesTheList() {
        Event event = Json.event("{'created_by': {'email': 'ana@example.com'},"
                + " 'invitees': [{'user': 'u1', 'email': 'ana@example.com', 'su': true}]}");

        assertThat(creators.resolve(event).hostUser().map(User::id)).contains("u1");
        assertThat(server.requests()).containsExactly("GET /v2/users/u1");
    }

    @Test
    void theResourceOfAWebhookCallIsResolvedToo() {
        Event resource = Json.event("{'vyteme': true, 'created_by': {'email': 'ana@example.com'},"
                + " 'invitees': [{'full_name': 'Tom Okoye', 'email': 'tom@client.example.com'}]}");

        EventRoles roles = creators.resolve(resource);

        assertThat(roles.hostUser().map(User::id)).contains("u1");
        assertThat(roles.host()).hasToString("Optional[User u1 <ana@example.com>]");
        assertThat(roles.initiators()).hasToString("[Tom Okoye <tom@client.example.com>]");
    }

    @Test
    void theUserCompletesTheHost() {
        Participant host = creators.resolve(createdBy("u1", null)).host().orElseThrow();

        assertThat(host.email()).contains("ana@example.com");
        assertThat(host.fullName()).contains("User u1");
    }

    @Test
    void resolvingReturnsTheUseCaseOfTheEvent() {
        EventRoles booking = creators.resolve(Json.event("{'vyteme': true, 'created_by': {'user': 'u1'}}"));
        EventRoles undeclared = creators.resolve(createdBy("u1", null));

        assertThat(booking.useCase()).isEqualTo(UseCase.BOOKING_PAGE);
        assertThat(booking.isUseCaseDeclared()).isTrue();
        assertThat(booking).hasToString("BOOKING_PAGE hosted by User u1 <ana@example.com>, booked by []");
        assertThat(undeclared.useCase()).isEqualTo(UseCase.GROUP_SCHEDULING);
        assertThat(undeclared.isUseCaseDeclared()).isFalse();
        assertThat(undeclared.initiators()).hasToString("[User u1 <ana@example.com>]");
    }

    @Test
    void resolvedRolesAreEqualIfRolesAndLookUpAre() {
        EventRoles roles = creators.resolve(createdBy("u1", null));

        assertThat(roles).isEqualTo(creators.resolve(createdBy("u1", null)));
        assertThat(roles).hasSameHashCodeAs(creators.resolve(createdBy("u1", null)));
        assertThat(roles).isNotEqualTo(creators.resolve(createdBy("u2", null)));
        assertThat(roles).isNotEqualTo(EventRoles.of(createdBy("u1", null)));
        assertThat(creators.resolve(createdBy("unknown", null)))
                .isNotEqualTo(EventRoles.of(createdBy("unknown", null)));
    }

    @Test
    void whatTheEventSaysOfTheHostStands() {
        Participant host = creators.resolve(createdBy("u1", "ana@elsewhere.example.com"))
                .host()
                .orElseThrow();

        assertThat(host.email()).contains("ana@elsewhere.example.com");
    }

    @Test
    void anyAddressOfTheUserKeepsTheirEntryFromTheGuests() {
        server.with("u3", "eva@example.com", "eva@second.example.com");
        Event event = Json.event("{'created_by': {'user': 'u3'}, 'invitees': [{'email': 'EVA@second.example.com'},"
                + " {'email': 'ben@example.com'}]}");

        assertThat(EventRoles.of(event).guests()).hasSize(2);
        assertThat(creators.resolve(event).guests()).hasToString("[ben@example.com]");
    }

    @Test
    void theIdOfTheUserKeepsTheirEntryFromTheGuests() {
        Event event = Json.event("{'created_by': {'email': 'ana@example.com'},"
                + " 'invitees': [{'user': 'u1', 'email': 'ana@old.example'}]}");

        assertThat(creators.resolve(event).guests()).isEmpty();
    }

    @Test
    void anUnknownIdIsNotInTheOrganization() {
        EventRoles roles = creators.resolve(createdBy("unknown", null));

        assertThat(roles.hostLookup()).contains(new NotInOrganization());
        assertThat(roles.hostUser()).isEmpty();
        assertThat(roles.host()).isPresent();
    }

    @Test
    void anUnknownAddressIsNotInTheOrganization() {
        assertThat(creators.resolve(createdBy(null, "unknown@example.com")).hostLookup())
                .contains(new NotInOrganization());
    }

    @Test
    void aForbiddenUserIsNotInTheOrganization() {
        server.respondsWith(403);

        assertThat(creators.resolve(createdBy("u1", null)).hostLookup()).contains(new NotInOrganization());
    }

    @Test
    void aForbiddenListSaysNothingOfAnybody() {
        server.respondsWith(403);

        assertThat(cause(createdBy(null, "ana@example.com"))).isInstanceOf(ForbiddenException.class);
    }

    @ParameterizedTest(name = "status {0}")
    @ValueSource(ints = {400, 401, 429, 500, 503})
    void anyOtherStatusIsAFailedLookup(int status) {
        server.respondsWith(status);

        assertThat(creators.resolve(createdBy("u1", null)).hostLookup()).containsInstanceOf(LookupFailed.class);
        assertThat(creators.resolve(createdBy(null, "ana@example.com")).hostLookup())
                .containsInstanceOf(LookupFailed.class);
    }

    @Test
    void aServerThatIsGoneIsAFailedLookup() {
        server.close();

        assertThat(cause(createdBy("u1", null))).isInstanceOf(VyteConnectionException.class);
    }

    @Test
    void aFailedLookupIsNotRemembered() {
        server.respondsWith(503);
        assertThat(cause(createdBy("u1", null))).isInstanceOf(ServerErrorException.class);
        assertThat(cause(createdBy(null, "ana@example.com"))).isInstanceOf(ServerErrorException.class);
        server.respondsWith(200);

        assertThat(creators.resolve(createdBy("u1", null)).hostUser()).isPresent();
        assertThat(creators.resolve(createdBy(null, "ana@example.com")).hostUser())
                .isPresent();
    }

    @Test
    void anEventWithoutCreatorCostsNoCall() {
        EventRoles roles = creators.resolve(Json.event("{}"));

        assertThat(roles.host()).isEmpty();
        assertThat(roles.hostLookup()).isEmpty();
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aNameAloneCostsNoCall() {
        EventRoles roles = creators.resolve(Json.event("{'created_by': {'full_name': 'Ana'}}"));

        assertThat(roles.host()).isPresent();
        assertThat(roles.hostLookup()).isEmpty();
        assertThat(server.requests()).isEmpty();
    }

    @ParameterizedTest(name = "id {0}")
    @ValueSource(strings = {".", ".."})
    void anIdThatIsNoIdBelongsToNoUser(String id) {
        assertThat(creators.resolve(createdBy(id, null)).hostLookup()).contains(new NotInOrganization());
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void anIdWithSlashesIsSentAsOneId() {
        creators.resolve(createdBy("../events/1?x", null));

        assertThat(server.requests()).containsExactly("GET /v2/users/..%2Fevents%2F1%3Fx");
    }

    @Test
    void tenThousandEventsOfTwoHundredCreatorsCostOneList() {
        List<Event> events = IntStream.range(0, 10_000)
                .mapToObj(i ->
                        i % 2 == 0 ? createdBy("c" + i % 200, null) : createdBy(null, "c" + i % 200 + "@example.com"))
                .toList();
        IntStream.range(0, 200).forEach(i -> server.with("c" + i, "c" + i + "@example.com"));

        List<EventRoles> all = creators.resolveAll(events);

        assertThat(all).hasSize(10_000).allMatch(roles -> roles.hostUser().isPresent());
        assertThat(all.get(4_711).hostUser().map(User::id)).contains("c111");
        assertThat(server.requests()).containsExactly("GET /v2/users");
    }

    @Test
    void manyEventsOfOneCreatorCostOneGet() {
        creators.resolveAll(
                IntStream.range(0, 100).mapToObj(i -> createdBy("u1", null)).toList());

        assertThat(server.requests()).containsExactly("GET /v2/users/u1");
    }

    @Test
    void aBatchOfWhichAllButOneAreKnownCostsOneGet() {
        creators.resolve(createdBy("u1", null));
        creators.resolveAll(List.of(createdBy("u1", null), createdBy("u2", null)));

        assertThat(server.requests()).containsExactly("GET /v2/users/u1", "GET /v2/users/u2");
    }

    @Test
    void aBatchKeepsTheOrderAndTheOutcomeOfEach() {
        List<EventRoles> all = creators.resolveAll(
                List.of(createdBy("u2", null), Json.event("{}"), createdBy("unknown", null), createdBy("u1", null)));

        assertThat(all.get(0).hostUser().map(User::id)).contains("u2");
        assertThat(all.get(1).hostLookup()).isEmpty();
        assertThat(all.get(2).hostLookup()).contains(new NotInOrganization());
        assertThat(all.get(3).hostUser().map(User::id)).contains("u1");
    }

    @Test
    void anEmptyBatchCostsNoCall() {
        assertThat(creators.resolveAll(List.of())).isEmpty();
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aBatchThatFailsSaysSoForEachEvent() {
        server.respondsWith(500);

        assertThat(creators.resolveAll(List.of(createdBy("u1", null), createdBy("u2", null))))
                .allSatisfy(roles -> assertThat(roles.hostLookup()).containsInstanceOf(LookupFailed.class));
    }

    @Test
    void unreasonableSettingsAreRefused() {
        assertThatThrownBy(() -> Creators.builder(vyte.users()).cacheSize(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
        assertThatThrownBy(() -> Creators.builder(vyte.users()).timeToLive(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT-1S");
    }

    private Throwable cause(Event event) {
        UserLookup lookup = creators.resolve(event).hostLookup().orElseThrow();
        assertThat(lookup).isInstanceOf(LookupFailed.class);
        return ((LookupFailed) lookup).cause();
    }

    static Event createdBy(String user, String email) {
        return Event.of(event ->
                event.createdBy(EventCreator.of(creator -> creator.user(user).email(email))));
    }
}
