package in.vyte.examples;

import in.vyte.client.model.EventConfirmedInput;
import in.vyte.client.model.EventCreate;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.model.EventInviteeInput;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.creation.Creation;
import in.vyte.sdk.slot.FreeSlot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Books the first free half hour of the owner of a booking page, as a visitor of the page would.
 *
 * <p>Arguments: the user id of the owner, the e-mail address of the visitor, and your own key for the booking, such as
 * an order number.
 */
public final class Booking {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Booking() {}

    public static void main(String[] arguments) {
        String ownerId = arguments[0];
        String visitor = arguments[1];
        String orderNumber = arguments[2];
        try (VyteClient vyte = VyteClient.fromEnv()) {
            LocalDate tomorrow = LocalDate.now(PARIS).plusDays(1);
            FreeSlot slot = vyte.slotSearch()
                    .users(ownerId)
                    .duration(Duration.ofMinutes(30))
                    .zone(PARIS)
                    .build()
                    .slots(tomorrow, tomorrow.plusDays(30))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No free slot in the next 30 days"));

            EventCreate visit = EventCreate.of(event -> event.title("First visit")
                    .vyteme(true) // a booking page event: created_by is the owner of the page
                    .confirmed(EventConfirmedInput.of(now -> now.flag(true))) // else the slot stays free for others
                    .createdBy(EventCreatorInput.of(owner -> owner.user(ownerId)))
                    .invitees(List.of(EventInviteeInput.of(booker -> booker.email(visitor))))
                    .dates(List.of(slot.toEventDate())));

            // One POST. If its outcome is in doubt, the SDK searches for the event, so nothing is booked twice.
            Creation creation = vyte.creations().create(visit, orderNumber);
            System.out.println(creation.event()
                    .map(event -> "Booked: event " + event.id() + " at " + slot.start())
                    .orElse("Check in Vyte whether the event exists: " + creation));
        }
    }
}
