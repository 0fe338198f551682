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
 * Finds times in which people can meet, over any number of days.
 *
 * <pre>{@code
 * SlotSearch search = vyte.slotSearch()
 *         .users(ownerId)
 *         .duration(Duration.ofMinutes(30))
 *         .zone(ZoneId.of("Europe/Paris"))
 *         .build();
 * search.slots(today, today.plusDays(60)).limit(3).forEach(System.out::println);
 * }</pre>
 *
 * <p>Each call covers a window of some days. A window is requested when the stream reaches it, so the example sends
 * only the calls that it needs.
 *
 * <p>Immutable and thread-safe; the streams that it returns are not. The streams throw the exceptions of the client.
 * Source: Vyte API reference, Slots.
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
     * Creates a builder.
     *
     * @param slots the operations on slots, of a {@code VyteClient}
     * @return a new builder
     */
    public static SlotSearchBuilder builder(SlotsApi slots) {
        return new SlotSearchBuilder(Objects.requireNonNull(slots, "slots"));
    }

    /**
     * Returns the free slots that begin on the days of a range. A slot without start or end is left out.
     *
     * @param from the first day, in the time zone of the search
     * @param to the last day, included
     * @return the slots in chronological order, each once; a lazy stream
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Stream<FreeSlot> slots(LocalDate from, LocalDate to) {
        return windows(from, to).flatMap(window -> window.slots().stream());
    }

    /**
     * Returns the free slots of a range of days, window by window.
     *
     * @param from the first day, in the time zone of the search
     * @param to the last day, included
     * @return the windows in chronological order, empty ones included; a lazy stream, one call per window
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
     * Returns the nearest free slots, however far in the future they are. The server decides how many.
     *
     * @return the slots in chronological order, each once, unmodifiable
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
