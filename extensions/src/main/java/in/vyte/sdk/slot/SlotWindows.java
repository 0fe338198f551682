package in.vyte.sdk.slot;

import in.vyte.client.json.Model;
import in.vyte.client.model.SlotList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Iterates over some days window by window. A response may hold slots outside the requested days: those of later days
 * wait for their window; those outside the whole range, and those that were returned before, are left out. Not
 * thread-safe.
 */
final class SlotWindows implements Iterator<SlotWindow> {
    private static final Comparator<FreeSlot> BY_TIME = Comparator.comparing(
                    (FreeSlot slot) -> slot.start().toInstant())
            .thenComparing(slot -> slot.end().toInstant());

    private final ZonedDateTime start;
    private final ZonedDateTime end;
    private final LocalDate last;
    private final int windowDays;
    private final BiFunction<LocalDate, LocalDate, SlotList> call;
    private final NavigableSet<FreeSlot> waiting = new TreeSet<>(BY_TIME);
    private LocalDate next;
    private @Nullable FreeSlot latest;

    /** {@code call} requests the slots from one day to another, the latter included. */
    SlotWindows(
            LocalDate from,
            LocalDate to,
            ZoneId zone,
            int windowDays,
            BiFunction<LocalDate, LocalDate, SlotList> call) {
        this.start = from.atStartOfDay(zone);
        this.end = to.plusDays(1).atStartOfDay(zone);
        this.last = to;
        this.windowDays = windowDays;
        this.call = call;
        this.next = from;
    }

    /** Returns the slots of a response in the order of time, each once. */
    static NavigableSet<FreeSlot> slots(SlotList response, ZoneId zone) {
        NavigableSet<FreeSlot> slots = new TreeSet<>(BY_TIME);
        Model.readable(response).slots().forEach(slot -> FreeSlot.of(slot, zone).ifPresent(slots::add));
        return slots;
    }

    @Override
    public boolean hasNext() {
        return !next.isAfter(last);
    }

    @Override
    public SlotWindow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        LocalDate from = next;
        LocalDate after = from.plusDays(windowDays);
        LocalDate to = after.isAfter(last) ? last : after.minusDays(1);
        SlotList response = call.apply(from, to);
        next = after;
        slots(response, start.getZone()).stream().filter(this::isNew).forEach(waiting::add);
        return new SlotWindow(
                from,
                to,
                takenBefore(to.plusDays(1).atStartOfDay(start.getZone())),
                Optional.ofNullable(response.nextAvailability()));
    }

    private boolean isNew(FreeSlot slot) {
        boolean isWithin = !slot.start().isBefore(start) && slot.start().isBefore(end);
        return isWithin && (latest == null || BY_TIME.compare(slot, latest) > 0);
    }

    private List<FreeSlot> takenBefore(ZonedDateTime limit) {
        List<FreeSlot> taken = new ArrayList<>();
        while (!waiting.isEmpty() && waiting.first().start().isBefore(limit)) {
            latest = waiting.pollFirst();
            taken.add(latest);
        }
        return taken;
    }
}
