package in.vyte.readme;

import in.vyte.client.model.Event;
import in.vyte.client.model.EventConfirmedInput;
import in.vyte.client.model.EventCreate;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.model.EventInviteeInput;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.slot.FreeSlot;
import in.vyte.sdk.slot.SlotSearch;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The Java blocks of the README, between the marks that name them. */
final class Snippets {
    private Snippets() {}

    static Event findASlotAndBookIt(VyteClient vyte, String ownerId, LocalDate today) {
        SlotSearch search = vyte.slotSearch()
                .users(ownerId)
                .duration(Duration.ofMinutes(30))
                .zone(ZoneId.of("Europe/Paris"))
                .build();
        FreeSlot slot = search.slots(today, today.plusDays(60)).findFirst().orElseThrow();

        // <booking>
        EventCreate visit = EventCreate.of(event -> event.title("First visit")
                .vyteme(true) // booked through a page, so created_by is the owner of the page
                .confirmed(EventConfirmedInput.of(now -> now.flag(true))) // else the slot stays free for others
                .createdBy(EventCreatorInput.of(owner -> owner.user(ownerId)))
                .invitees(List.of(EventInviteeInput.of(booker -> booker.email("nora.weiss@example.org"))))
                .dates(List.of(slot.toEventDate())));
        Event booked = vyte.creations().create(visit, "order-4711").event().orElseThrow();
        // </booking>
        return booked;
    }
}
