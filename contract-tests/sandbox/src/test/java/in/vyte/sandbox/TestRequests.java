package in.vyte.sandbox;

import in.vyte.client.model.AvailabilityDays;
import in.vyte.client.model.AvailabilitySlot;
import in.vyte.client.model.DayAvailability;
import in.vyte.client.model.EventCreate;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.model.EventDateInput;
import in.vyte.client.model.EventInviteeInput;
import in.vyte.client.model.EventMessageInput;
import in.vyte.client.model.EventPlaceInput;
import java.util.List;

/** What tests send. */
final class TestRequests {
    private TestRequests() {}

    static EventCreate.Builder groupEvent() {
        return EventCreate.builder()
                .title("Planning")
                .createdBy(EventCreatorInput.of(c -> c.email("TOMAS.lindqvist@example.com")))
                .dates(List.of(date("2026-03-20T09:00:00", "2026-03-20T10:00:00")))
                .places(List.of(EventPlaceInput.of(p -> p.name("Room 4"))))
                .invitees(List.of(
                        EventInviteeInput.of(i -> i.email("aiko.brandt@example.com")),
                        EventInviteeInput.of(
                                i -> i.email("pavel.novak@example.org").fullName("Pavel Novak"))))
                .messages(List.of(EventMessageInput.of(m -> m.body("Please vote."))));
    }

    static EventCreate.Builder booking() {
        return EventCreate.builder()
                .title("Second visit")
                .vyteme(true)
                .createdBy(EventCreatorInput.of(c -> c.user(SandboxTest.MARTA)))
                .dates(List.of(date("2026-03-24T09:00:00+01:00", "2026-03-24T10:00:00+01:00")))
                .invitees(List.of(EventInviteeInput.of(
                        i -> i.email("nora.weiss@example.org").fullName("Nora Weiss"))))
                .messages(List.of(EventMessageInput.of(m -> m.body("It hurts again."))));
    }

    static EventDateInput date(String start, String end) {
        return EventDateInput.of(d -> d.date(start).endDate(end));
    }

    /** Monday to Friday. */
    static AvailabilityDays weekdays(String start, String end) {
        DayAvailability day = DayAvailability.of(d -> d.enabled(true)
                .slots(List.of(AvailabilitySlot.of(
                        s -> s.startTime("2026-01-05T" + start).endTime("2026-01-05T" + end)))));
        return AvailabilityDays.of(
                d -> d.monday(day).tuesday(day).wednesday(day).thursday(day).friday(day));
    }
}
