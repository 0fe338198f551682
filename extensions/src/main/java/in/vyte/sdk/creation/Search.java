package in.vyte.sdk.creation;

import in.vyte.client.model.Event;
import in.vyte.sdk.error.VyteException;
import in.vyte.sdk.error.VyteInterruptedException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Searches for an event at growing intervals, for the last time at the end of the settling time. */
final class Search {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);

    private final EventFinder finder;
    private final Claims claims;
    private final Clock clock;
    private final Creations.Pause pause;
    private final Instant end;

    Search(EventFinder finder, Claims claims, Clock clock, Creations.Pause pause, Instant end) {
        this.finder = finder;
        this.claims = claims;
        this.clock = clock;
        this.pause = pause;
        this.end = end;
    }

    /**
     * Runs the search.
     *
     * @param doubt why there is one; empty if an earlier run knows
     */
    Creation run(Optional<VyteException> doubt) {
        Instant start = clock.instant();
        for (Duration wait = FIRST_WAIT; ; wait = longer(wait)) {
            boolean last = !clock.instant().isBefore(end);
            Optional<VyteException> failure = Optional.empty();
            try {
                EventFinder.Result result = finder.search();
                List<Event> fitting =
                        result.events().stream().filter(claims::mayTake).toList();
                if (fitting.size() > 1) {
                    return new Creation.Undecided(fitting, doubt);
                }
                if (fitting.size() == 1 && claims.take(fitting.get(0))) {
                    return new Creation.Found(fitting.get(0));
                }
                if (last && result.complete()) {
                    Duration time = Duration.between(start, clock.instant());
                    return new Creation.Absent(finder.requests(), finder.reads(), time, doubt);
                }
            } catch (VyteInterruptedException e) {
                return new Creation.Undecided(List.of(), Optional.of(e));
            } catch (VyteException e) {
                failure = Optional.of(e);
            }
            if (last || !waited(wait)) {
                return new Creation.Undecided(List.of(), failure.or(() -> doubt));
            }
        }
    }

    private boolean waited(Duration wait) {
        Duration left = Duration.between(clock.instant(), end);
        try {
            pause.await(left.compareTo(wait) < 0 ? left : wait);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Duration longer(Duration wait) {
        Duration doubled = wait.multipliedBy(2);
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
