package in.vyte.sdk.creation;

import in.vyte.client.api.EventsApi;
import in.vyte.client.api.TeamsApi;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreate;
import in.vyte.client.model.TeamEventCreate;
import in.vyte.sdk.creation.CreationJournal.Entry;
import in.vyte.sdk.error.VyteApiException;
import in.vyte.sdk.error.VyteException;
import in.vyte.sdk.internal.http.Timing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Creates events once. It sends one POST and does not retry it. The outcome of the POST is in doubt after a 5xx (Vyte's
 * 503 means "timed out", and the event may exist), a timeout, a connection failure once the request may have been sent,
 * or an unreadable response. If the outcome is in doubt, {@code Creations} searches for the event until it is found or
 * the settling time has elapsed. If the API refuses the event, the exception is thrown.
 *
 * <pre>{@code
 * Creation outcome = vyte.creations().create(event, "order-4711");
 * outcome.event().ifPresentOrElse(this::confirm, () -> review(outcome));
 * }</pre>
 *
 * <p>Two events with the same creator, title, invitees and dates that are created within a minute look the same. Events
 * of other keys in the journal are excluded from a search. Events of other applications are excluded only if
 * {@link Builder#markWith} is set and the API keeps the mark.
 *
 * <p>Thread-safe.
 */
public final class Creations {
    private static final int REQUEST_TIMEOUT = 408;
    private static final int SERVER_ERROR = 500;

    private static final Duration CLOCK_MARGIN = Duration.ofMinutes(1);

    /** How long a POST of an earlier run may have been on its way when that run ended. */
    private static final Duration LONGEST_CALL = Duration.ofMinutes(2);

    private final EventsApi events;
    private final TeamsApi teams;
    private final CreationJournal journal;
    private final Clock clock;
    private final Pause pause;
    private final Duration settlingTime;
    private final @Nullable String app;
    private final boolean resending;
    private final Set<String> active = ConcurrentHashMap.newKeySet();

    private Creations(Builder builder) {
        this.events = builder.events;
        this.teams = builder.teams;
        this.journal = builder.journal;
        this.clock = builder.clock;
        this.pause = builder.pause;
        this.settlingTime = builder.settlingTime;
        this.app = builder.app;
        this.resending = builder.resending;
    }

    /**
     * Creates a builder, for settings other than those of {@code VyteClient.creations()}.
     *
     * @param events sends and reads events, such as {@code vyte.events()}
     * @param teams sends events of teams, such as {@code vyte.teams()}
     * @return a new builder
     */
    public static Builder builder(EventsApi events, TeamsApi teams) {
        return new Builder(events, teams);
    }

    /**
     * Creates an event of either use case, or finds the one that was created with this key.
     *
     * @param event what to create
     * @param key the caller's key for it, such as an order number; not blank
     * @return the outcome
     * @throws IllegalArgumentException if another event was sent with this key
     * @throws IllegalStateException if another thread is creating an event with this key
     * @throws VyteException if the API refused it or the request was provably never sent; the key may then be used
     *     again
     */
    public Creation create(EventCreate event, String key) {
        EventCreate marked = mark(key)
                .map(mark -> event.toBuilder().thirdParty(mark.sent()).build())
                .orElse(event);
        return create(PlannedEvent.of(marked), key);
    }

    /**
     * Creates an event of a team, or finds the one that was created with this key.
     *
     * @param teamId id of the team
     * @param event what to create
     * @param key the caller's key for it; not blank
     * @return the outcome
     * @throws IllegalArgumentException if another event was sent with this key
     * @throws IllegalStateException if another thread is creating an event with this key
     * @throws VyteException if the API refused it or the request was provably never sent; the key may then be used
     *     again
     */
    public Creation createTeamEvent(String teamId, TeamEventCreate event, String key) {
        TeamEventCreate marked = mark(key)
                .map(mark -> event.toBuilder().thirdParty(mark.sent()).build())
                .orElse(event);
        return create(PlannedEvent.of(teamId, marked), key);
    }

    /**
     * Searches for the events that earlier runs left unfinished in the journal. Sends no POST. The keys of absent
     * events are removed from the journal and may be used again.
     *
     * @return the outcomes by key
     */
    public Map<String, Creation> recover() {
        Map<String, Creation> outcomes = new LinkedHashMap<>();
        for (Entry entry : journal.unfinished()) {
            if (active.add(entry.key())) {
                try {
                    Creation outcome = find(entry);
                    if (outcome instanceof Creation.Absent) {
                        journal.forget(entry.key());
                    }
                    outcomes.put(entry.key(), outcome);
                } finally {
                    active.remove(entry.key());
                }
            }
        }
        return outcomes;
    }

    private Creation create(PlannedEvent planned, String key) {
        if (key.isBlank()) {
            throw new IllegalArgumentException("The key is blank");
        }
        if (!active.add(key)) {
            throw new IllegalStateException("An event with this key is being created: " + key);
        }
        try {
            Entry entry = new Entry(key, planned.json(), clock.instant(), Optional.empty());
            Optional<Entry> known = journal.begin(entry);
            return known.isPresent() ? resume(known.get(), planned) : send(planned, entry, 1);
        } finally {
            active.remove(key);
        }
    }

    private Creation resume(Entry known, PlannedEvent planned) {
        if (!PlannedEvent.read(known.request()).equals(planned)) {
            throw new IllegalArgumentException("Another event was sent with this key: " + known.key());
        }
        if (known.eventId().isPresent()) {
            return new Creation.Found(events.getEvent(known.eventId().get()));
        }
        Creation outcome = find(known);
        return outcome instanceof Creation.Absent && resending ? send(planned, known, 2) : outcome;
    }

    private Creation send(PlannedEvent planned, Entry entry, int attempt) {
        try {
            Event created = planned.send(events, teams);
            if (created.id() != null) {
                journal.finish(entry.key(), created.id());
            }
            return new Creation.Created(created, attempt);
        } catch (VyteException e) {
            if (!mayHaveCreated(e)) {
                journal.forget(entry.key());
                throw e;
            }
            Creation outcome =
                    find(planned, entry, Optional.of(e), clock.instant().plus(settlingTime));
            return outcome instanceof Creation.Absent && resending && attempt == 1 ? send(planned, entry, 2) : outcome;
        } catch (IllegalArgumentException | IllegalStateException e) {
            journal.forget(entry.key()); // misuse: nothing was sent
            throw e;
        }
    }

    private static boolean mayHaveCreated(VyteException failed) {
        boolean refused = failed instanceof VyteApiException response
                && response.status() < SERVER_ERROR
                && response.status() != REQUEST_TIMEOUT;
        return failed.requestSent() && !refused;
    }

    private Creation find(Entry entry) {
        Instant end = entry.begun().plus(LONGEST_CALL).plus(settlingTime);
        return find(PlannedEvent.read(entry.request()), entry, Optional.empty(), end);
    }

    private Creation find(PlannedEvent planned, Entry entry, Optional<VyteException> doubt, Instant end) {
        Instant notBefore = entry.begun().minus(CLOCK_MARGIN);
        EventFinder finder = new EventFinder(events, planned, mark(entry.key()), notBefore);
        return new Search(finder, new Claims(journal, entry.key()), clock, pause, end).run(doubt);
    }

    private Optional<Mark> mark(String key) {
        return Optional.ofNullable(app).map(id -> Mark.of(id, key));
    }

    /** Waits between two reads. Implementations are thread-safe. */
    @FunctionalInterface
    public interface Pause {
        /**
         * Waits.
         *
         * @param time how long
         * @throws InterruptedException if the thread is interrupted
         */
        void await(Duration time) throws InterruptedException;
    }

    /** Builds {@link Creations}. Not thread-safe. */
    public static final class Builder {
        private final EventsApi events;
        private final TeamsApi teams;
        private CreationJournal journal = CreationJournal.inMemory();
        private Clock clock = Clock.systemUTC();
        private Pause pause = Timing.SYSTEM::sleep;
        private Duration settlingTime = Duration.ofSeconds(30);
        private @Nullable String app;
        private boolean resending;

        private Builder(EventsApi events, TeamsApi teams) {
            this.events = events;
            this.teams = teams;
        }

        /**
         * Sets where keys are remembered.
         *
         * @param keeper by default in memory
         * @return this builder
         */
        public Builder journal(CreationJournal keeper) {
            this.journal = keeper;
            return this;
        }

        /**
         * Sets how long to search for an event: as long as the server may need to create it after it responded with
         * 503, and to list it.
         *
         * @param time by default 30 seconds; Vyte documents no such time
         * @return this builder
         */
        public Builder settlingTime(Duration time) {
            this.settlingTime = time;
            return this;
        }

        /**
         * Marks each event with an app of yours and a group made from the key. The mark is the best evidence in a
         * search. It replaces a {@code third_party} that the event has. Vyte documents {@code third_party} on the
         * event, and {@code app_id} and {@code group_ids} as filters of the list. Only an older version of the
         * documentation says that an event can be created with {@code third_party}, so a search also finds an event
         * without the mark.
         *
         * @param appId id of an app, as {@code createThirdParty} returns it
         * @return this builder
         */
        public Builder markWith(String appId) {
            this.app = appId;
            return this;
        }

        /**
         * Sends one more POST if no event was found by the end of the settling time.
         *
         * @return this builder
         */
        public Builder resendIfAbsent() {
            this.resending = true;
            return this;
        }

        /**
         * Sets the clock.
         *
         * @param time by default the system's
         * @return this builder
         */
        public Builder clock(Clock time) {
            this.clock = time;
            return this;
        }

        /**
         * Sets how to wait between two reads; for tests.
         *
         * @param wait by default the thread sleeps
         * @return this builder
         */
        public Builder pause(Pause wait) {
            this.pause = wait;
            return this;
        }

        /** {@return the creations} */
        public Creations build() {
            return new Creations(this);
        }
    }
}
