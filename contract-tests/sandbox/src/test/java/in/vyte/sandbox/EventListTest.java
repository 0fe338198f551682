package in.vyte.sandbox;

import static in.vyte.sandbox.TestRequests.booking;
import static in.vyte.sandbox.TestRequests.date;
import static in.vyte.sandbox.TestRequests.groupEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.client.api.EventsApi.ListEventsRequest;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventFilter;
import in.vyte.sandbox.control.Kind;
import in.vyte.sdk.error.BadRequestException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EventListTest extends SandboxTest {
    private List<String> ids(Consumer<ListEventsRequest.Builder> query) {
        return vyte.events().listEvents(query).stream().map(Event::id).toList();
    }

    @Test
    void withoutQueryEveryEventIsListed() {
        assertThat(vyte.events().listEvents()).extracting(Event::id).containsExactly(FIRST_VISIT, QUARTERLY_REVIEW);
    }

    @Test
    void organizationWithoutEventsHasAnEmptyList() {
        sandbox.clear(Kind.EVENTS);

        assertThat(vyte.events().listEvents()).isEmpty();
    }

    @Test
    void limitBoundsTheList() {
        assertThat(ids(q -> q.limit(1))).containsExactly(FIRST_VISIT);
    }

    @Test
    void titleIsMatchedAsARegularExpression() {
        assertThat(ids(q -> q.q("^Quarter.y"))).containsExactly(QUARTERLY_REVIEW);
    }

    @Test
    void malformedRegularExpressionIsRefused() {
        assertThatThrownBy(() -> ids(q -> q.q("("))).isInstanceOf(BadRequestException.class);
    }

    @Test
    void confirmedEventsAreFiltered() {
        assertThat(ids(q -> q.filter(EventFilter.CONFIRMED))).containsExactly(FIRST_VISIT);
    }

    @Test
    void upcomingEventsAreNeitherPastNorCancelled() {
        vyte.events().cancelEvent(FIRST_VISIT);
        vyte.events()
                .createEvent(groupEvent()
                        .dates(List.of(date("2026-02-20T09:00Z", "2026-02-20T10:00Z")))
                        .build());

        assertThat(ids(q -> q.filter(EventFilter.UPCOMING))).containsExactly(QUARTERLY_REVIEW);
    }

    @Test
    void futureEventsIncludeCancelledOnes() {
        vyte.events().cancelEvent(FIRST_VISIT);

        assertThat(ids(q -> q.filter(EventFilter.FUTURE))).containsExactly(FIRST_VISIT, QUARTERLY_REVIEW);
    }

    @Test
    void creatorIsSoughtByUserId() {
        String booked = vyte.events().createEvent(booking().build()).id();

        assertThat(ids(q -> q.creatorUsers(MARTA))).containsExactly(FIRST_VISIT, booked);
    }

    @Test
    void severalCreatorsMeanAnyOfThem() {
        assertThat(ids(q -> q.creatorUsers(MARTA, TOMAS))).containsExactly(FIRST_VISIT, QUARTERLY_REVIEW);
    }

    @Test
    void creatorIsSoughtByEmail() {
        assertThat(ids(q -> q.creatorEmails("Tomas.Lindqvist@example.com"))).containsExactly(QUARTERLY_REVIEW);
    }

    @Test
    void creatorEmailIsIgnoredBesideAnId() {
        assertThat(ids(q -> q.creatorUsers(MARTA).creatorEmails("tomas.lindqvist@example.com")))
                .containsExactly(FIRST_VISIT);
    }

    @Test
    void inviteeIsSoughtByUserId() {
        assertThat(ids(q -> q.inviteeUsers(AIKO))).containsExactly(QUARTERLY_REVIEW);
    }

    @Test
    void inviteeIsSoughtByEmail() {
        assertThat(ids(q -> q.inviteeEmails("nora.weiss@example.org"))).containsExactly(FIRST_VISIT);
    }

    @Test
    void eventsAreSoughtByAppAndGroup() {
        assertThat(ids(q -> q.appId("65a1f0c2d4e5f60718294201").groupIds("review-2026")))
                .containsExactly(QUARTERLY_REVIEW);
        assertThat(ids(q -> q.appId("65a1f0c2d4e5f60718294201").groupIds("another")))
                .isEmpty();
    }
}
