package in.vyte.sandbox.internal.server;

import in.vyte.sandbox.control.SandboxClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Requests that are carried out some time after their response, on the sandbox's clock. Thread-safe. */
final class DelayedRequests {
    private final SandboxClock clock;
    private final List<Work> waiting = new ArrayList<>();

    DelayedRequests(SandboxClock clock) {
        this.clock = clock;
    }

    synchronized void add(Instant due, Runnable work) {
        waiting.add(new Work(due, work));
    }

    synchronized void clear() {
        waiting.clear();
    }

    /** Carries out what is due by now, in the order in which it came and as of the time when it was due. */
    synchronized void carryOut() {
        Instant now = clock.instant();
        for (Iterator<Work> all = waiting.iterator(); all.hasNext(); ) {
            Work work = all.next();
            if (!work.due.isAfter(now)) {
                all.remove();
                clock.at(work.due, work.task);
            }
        }
    }

    private record Work(Instant due, Runnable task) {}
}
