package in.vyte.sdk.slot;

import in.vyte.client.model.SlotList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The answer for some days out of many. Immutable and safe for use by several threads.
 *
 * @param from the first day
 * @param to the last day, included
 * @param slots the free slots in the order of time, unmodifiable; may be empty
 * @param next what the answer says of the time after an empty window
 */
public record SlotWindow(LocalDate from, LocalDate to, List<FreeSlot> slots, NextAvailability next) {
    /**
     * Makes a window; the slots are copied.
     *
     * @param from the first day
     * @param to the last day, included
     * @param slots the free slots in the order of time
     * @param next what the answer says of the time after an empty window
     */
    public SlotWindow {
        slots = List.copyOf(slots);
    }

    static SlotWindow of(LocalDate from, LocalDate to, SlotList answer, ZoneId zone) {
        return new SlotWindow(from, to, slots(answer, zone), NextAvailability.of(answer, zone));
    }

    static List<FreeSlot> slots(SlotList answer, ZoneId zone) {
        return answer.slots().stream()
                .map(slot -> FreeSlot.of(slot, zone))
                .flatMap(Optional::stream)
                .toList();
    }
}
