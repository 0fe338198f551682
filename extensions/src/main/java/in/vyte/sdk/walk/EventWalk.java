package in.vyte.sdk.walk;

import in.vyte.client.ApiStream;
import in.vyte.client.api.EventsApi;
import in.vyte.client.api.EventsApi.ListEventsRequest;
import in.vyte.client.model.Event;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads all events of an organization and reports which are new, changed or gone since the last walk. The events are
 * read as a stream, so the heap does not grow with their number.
 *
 * <pre>{@code
 * try (EventLedger ledger = EventLedger.open(Path.of("events.ledger"))) {
 *     EventWalk.over(vyte.events(), ledger).run(change -> {
 *         if (change instanceof EventChange.Changed changed) {
 *             calendar.update(changed.event());
 *         }
 *     });
 * }
 * }</pre>
 *
 * <p>A change counts as reported when the receiver returns. If the receiver or the call throws, the walk ends and
 * reports no event as gone. The next walk reports the remaining changes, starting with the one at which the receiver
 * failed.
 *
 * <p>Not thread-safe. Source: Vyte API reference, Events, {@code listEvents}; it has no paging, and no operation lists
 * changes.
 */
public final class EventWalk {
    private static final int DEFAULT_INTERVAL = 1_000;

    private final EventsApi events;
    private final EventLedger ledger;
    private ListEventsRequest request = ListEventsRequest.builder().build();
    private Consumer<WalkProgress> observer = progress -> {};
    private int interval = DEFAULT_INTERVAL;

    private EventWalk(EventsApi events, EventLedger ledger) {
        this.events = events;
        this.ledger = ledger;
    }

    /**
     * Creates a walk.
     *
     * @param events the operations on events, of a {@code VyteClient}
     * @param ledger what the earlier walks saw
     * @return the walk
     */
    public static EventWalk over(EventsApi events, EventLedger ledger) {
        return new EventWalk(Objects.requireNonNull(events, "events"), Objects.requireNonNull(ledger, "ledger"));
    }

    /**
     * Selects events; all of them unless set. Use a ledger for one selection only: events that another selection leaves
     * out are reported as gone.
     *
     * @param selection the filters of the list
     * @return this walk
     */
    public EventWalk selecting(Consumer<ListEventsRequest.Builder> selection) {
        ListEventsRequest.Builder builder = ListEventsRequest.builder();
        selection.accept(builder);
        this.request = builder.build();
        return this;
    }

    /**
     * Reports progress.
     *
     * @param everyEvents after how many events, at least 1
     * @param newObserver is called by the thread that runs the walk, and once more at the end
     * @return this walk
     * @throws IllegalArgumentException if the number is less than 1
     */
    public EventWalk reporting(int everyEvents, Consumer<WalkProgress> newObserver) {
        if (everyEvents < 1) {
            throw new IllegalArgumentException("Progress is reported every event at most, not every " + everyEvents);
        }
        this.interval = everyEvents;
        this.observer = Objects.requireNonNull(newObserver, "newObserver");
        return this;
    }

    /**
     * Runs the walk.
     *
     * @param receiver is called with each change in the order of the list, and at the end with events that are gone
     * @return how many events were read and changed
     */
    public WalkProgress run(Consumer<EventChange> receiver) {
        Tally tally = new Tally();
        ledger.begin();
        try (ApiStream<Event> stream = events.streamListEvents(request)) {
            for (Event event : stream) {
                tally.read(event, ledger, receiver);
                if (tally.events % interval == 0) {
                    tally.bytes = stream.bytesRead();
                    observer.accept(tally.progress());
                }
            }
            tally.bytes = stream.bytesRead();
        }
        ledger.takeUnseen(id -> {
            receiver.accept(new EventChange.Gone(id));
            tally.gone++;
        });
        observer.accept(tally.progress());
        return tally.progress();
    }

    /** What was counted so far. Not thread-safe. */
    private static final class Tally {
        private long events;
        private long bytes;
        private long added;
        private long changed;
        private long gone;
        private long unidentified;

        void read(Event event, EventLedger ledger, Consumer<EventChange> receiver) {
            events++;
            String id = event.id();
            if (id == null) {
                unidentified++;
                return;
            }
            long mark = EventMark.of(event);
            EventLedger.State state = ledger.state(id, mark);
            if (state == EventLedger.State.UNKNOWN) {
                receiver.accept(new EventChange.Added(event));
                added++;
            } else if (state == EventLedger.State.DIFFERENT) {
                receiver.accept(new EventChange.Changed(event));
                changed++;
            }
            ledger.see(id, mark);
        }

        WalkProgress progress() {
            return new WalkProgress(events, bytes, added, changed, gone, unidentified);
        }
    }
}
