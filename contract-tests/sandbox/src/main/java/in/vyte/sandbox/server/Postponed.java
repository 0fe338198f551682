package in.vyte.sandbox.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Requests that are carried out some time after their response, on the sandbox's clock. Thread-safe. */
final class Postponed {
    private final List<Work> waiting = new ArrayList<>();

    synchronized void add(Instant due, Runnable work) {
        waiting.add(new Work(due, work));
    }

    synchronized void clear() {
        waiting.clear();
    }

    /** Carries out what is due at a point in time, in the order in which it came. */
    synchronized void carryOut(Instant now) {
        for (Iterator<Work> all = waiting.iterator(); all.hasNext(); ) {
            Work work = all.next();
            if (!work.due.isAfter(now)) {
                all.remove();
                work.task.run();
            }
        }
    }

    private record Work(Instant due, Runnable task) {}
}
