package in.vyte.sdk.creator;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreator;
import in.vyte.client.model.EventInvitee;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for any event, tried on many that are drawn from few people so that they meet often. */
class EventRolesPropertiesTest {
    private static final List<String> IDS = List.of("u1", "u2", "u3", "");
    private static final List<String> EMAILS =
            List.of("ana@example.com", "Ana@Example.com", "ben@example.com", "eva@example.com", " ");
    private static final List<String> NAMES = List.of("Ana", "Ben", "");

    @Test
    void theHostOfABookingIsNeverInitiatorNorGuest() {
        assertThat(rolesWithHost(UseCase.BOOKING_PAGE)).isNotEmpty().allSatisfy(roles -> {
            Participant host = roles.host().orElseThrow();
            assertThat(roles.initiators()).noneMatch(host::isSamePersonAs);
            assertThat(roles.guests()).noneMatch(host::isSamePersonAs);
        });
    }

    @Test
    void theHostOfAGroupIsItsOnlyInitiatorAndNeverAGuest() {
        assertThat(rolesWithHost(UseCase.GROUP_SCHEDULING)).isNotEmpty().allSatisfy(roles -> {
            Participant host = roles.host().orElseThrow();
            assertThat(roles.initiators()).containsExactly(host);
            assertThat(roles.guests()).noneMatch(host::isSamePersonAs);
        });
    }

    @Test
    void noPersonIsBothInitiatorAndGuest() {
        assertThat(events().map(EventRoles::of))
                .allSatisfy(roles -> assertThat(roles.initiators())
                        .noneMatch(initiator -> roles.guests().stream().anyMatch(initiator::isSamePersonAs)));
    }

    @Test
    void whoHasNothingInCommonWithTheHostIsNotTakenForThem() {
        assertThat(events()).allSatisfy(event -> {
            EventRoles roles = EventRoles.of(event);
            List<Participant> placed = Stream.concat(roles.guests().stream(), roles.initiators().stream())
                    .toList();
            assertThat(notLinkedTo(placed, strangersToTheHost(event))).isEmpty();
        });
    }

    @Test
    void withoutHostNoPersonIsLost() {
        assertThat(events().filter(event -> EventRoles.of(event).host().isEmpty()))
                .isNotEmpty()
                .allSatisfy(event -> {
                    EventRoles roles = EventRoles.of(event);
                    List<Participant> placed =
                            roles.useCase() == UseCase.BOOKING_PAGE ? roles.initiators() : roles.guests();
                    assertThat(notLinkedTo(placed, shownInvitees(event))).isEmpty();
                });
    }

    @Test
    void noPersonIsListedTwice() {
        assertThat(events().map(EventRoles::of)).allSatisfy(roles -> {
            List<Participant> placed = everybody(roles).distinct().toList();
            for (Participant one : placed) {
                assertThat(placed.stream().filter(one::isSamePersonAs)).containsExactly(one);
            }
        });
    }

    @Test
    void everyParticipantShowsSomething() {
        assertThat(events().map(EventRoles::of).flatMap(EventRolesPropertiesTest::everybody))
                .allSatisfy(person -> assertThat(person.toString()).isNotBlank());
    }

    private static List<Participant> strangersToTheHost(Event event) {
        return notLinkedTo(Participant.of(event.createdBy()).stream().toList(), shownInvitees(event));
    }

    /** People whom no chain of shared ids, addresses and names links to another one. */
    private static List<Participant> notLinkedTo(List<Participant> others, List<Participant> people) {
        List<Participant> linked = new ArrayList<>(others);
        List<Participant> strangers = new ArrayList<>(people);
        while (strangers.removeIf(one -> linked.stream().anyMatch(one::isSamePersonAs) && linked.add(one))) {
            assertThat(linked).hasSizeLessThanOrEqualTo(others.size() + people.size());
        }
        return strangers;
    }

    private static List<Participant> shownInvitees(Event event) {
        return event.invitees().stream()
                .map(Participant::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<Participant> everybody(EventRoles roles) {
        return Stream.of(roles.host().stream(), roles.initiators().stream(), roles.guests().stream())
                .flatMap(people -> people);
    }

    private static List<EventRoles> rolesWithHost(UseCase useCase) {
        return events().map(EventRoles::of)
                .filter(roles -> roles.useCase() == useCase && roles.host().isPresent())
                .toList();
    }

    private static Stream<Event> events() {
        return LongStream.range(0, 5_000).mapToObj(seed -> event(new Random(seed)));
    }

    private static Event event(Random random) {
        Event.Builder event = Event.builder().vyteme(oneOf(random, List.of(true, false)));
        if (random.nextInt(10) > 0) {
            event.createdBy(EventCreator.of(creator -> creator.user(oneOf(random, IDS))
                    .email(oneOf(random, EMAILS))
                    .fullName(oneOf(random, NAMES))));
        }
        List<EventInvitee> invitees = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            invitees.add(EventInvitee.of(invitee -> invitee.user(oneOf(random, IDS))
                    .email(oneOf(random, EMAILS))
                    .fullName(oneOf(random, NAMES))));
        }
        return event.invitees(invitees).build();
    }

    private static <T> @Nullable T oneOf(Random random, List<T> values) {
        int index = random.nextInt(values.size() + 1);
        return index == values.size() ? null : values.get(index);
    }
}
