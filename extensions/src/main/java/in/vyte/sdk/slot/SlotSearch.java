package in.vyte.sdk.slot;

import in.vyte.client.api.SlotsApi;
import in.vyte.client.model.SlotList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Looks for times in which people can meet, over any number of days. Days are asked for in windows, and a window only
 * when a caller gets to it, so {@code search.slots(from, to).limit(3)} asks for no more than it needs.
 *
 * <p>Immutable and thread-safe; the streams that it returns are not. Calls throw the exceptions of the client that the
 * search was made with, from within the stream. Source: Vyte API reference, Slots.
 */
public final class SlotSearch {
    private final SlotsApi api;
    private final int minutes;
    private final ZoneId zone;
    private final int windowDays;
    private final List<String> users;
    private final List<String> emails;
    private final @Nullable String team;

    SlotSearch(SlotSearchBuilder builder, int minutes, ZoneId zone) {
        this.api = builder.api;
        this.minutes = minutes;
        this.zone = zone;
        this.windowDays = builder.windowDays;
        this.users = builder.users;
        this.emails = builder.emails;
        this.team = builder.team;
    }

    /**
     * Starts to build a search.
     *
     * @param slots the operations on slots, of a {@code VyteClient}
     * @return a new builder
     */
    public static SlotSearchBuilder builder(SlotsApi slots) {
        return new SlotSearchBuilder(Objects.requireNonNull(slots, "slots"));
    }

    /**
     * Walks over the free slots that begin on some days. A slot that the server sends without begin or end is left out.
     *
     * @param from the first day, in the time zone of the search
     * @param to the last day, included
     * @return the slots in the order of time, each once; one call per window as the walk gets there
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Stream<FreeSlot> slots(LocalDate from, LocalDate to) {
        return windows(from, to).flatMap(window -> window.slots().stream());
    }

    /**
     * Walks over some days window by window.
     *
     * @param from the first day, in the time zone of the search
     * @param to the last day, included
     * @return the windows in the order of time, empty ones included; one call per window as the walk gets there
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Stream<SlotWindow> windows(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The last day, " + to + ", is before the first, " + from);
        }
        SlotWindows windows = new SlotWindows(from, to, zone, windowDays, this::slotsOf);
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(windows, characteristics), false);
    }

    /**
     * Asks for the nearest free slots, however far away they are. How many is up to the server.
     *
     * @return the slots in the order of time, each once, unmodifiable
     */
    public List<FreeSlot> nearest() {
        SlotList response = api.getNextSlots(
                minutes, r -> r.users(users).emails(emails).team(team).timezone(zone.getId()));
        return List.copyOf(SlotWindows.slots(response, zone));
    }

    private SlotList slotsOf(LocalDate from, LocalDate to) {
        return api.listSlots(
                minutes, from, to, r -> r.users(users).emails(emails).team(team).timezone(zone.getId()));
    }
}
