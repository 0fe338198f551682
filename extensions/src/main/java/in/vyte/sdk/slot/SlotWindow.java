package in.vyte.sdk.slot;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The free slots of one window of a search. Immutable and thread-safe.
 *
 * @param from the first day
 * @param to the last day, included
 * @param slots the free slots that begin on these days, in chronological order, each once, unmodifiable; may be empty
 * @param nextAvailability what the response says about the time after an empty window, as JSON: Vyte's reference names
 *     this member but never shows it
 */
public record SlotWindow(LocalDate from, LocalDate to, List<FreeSlot> slots, Optional<JsonNode> nextAvailability) {
    /**
     * Creates a window; the slots are copied.
     *
     * @param from the first day
     * @param to the last day, included
     * @param slots the free slots in chronological order
     * @param nextAvailability what the response says about the time after an empty window
     */
    public SlotWindow {
        slots = List.copyOf(Objects.requireNonNull(slots, "The slots must not be null"));
    }

    /**
     * Returns what the response says about the time after an empty window.
     *
     * @return a copy of the JSON, empty if the response says nothing
     */
    @Override
    public Optional<JsonNode> nextAvailability() {
        return nextAvailability.map(JsonNode::deepCopy);
    }
}
