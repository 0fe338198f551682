package in.vyte.sandbox.internal.server;

import in.vyte.sandbox.control.Fault;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The faults still to be applied, in the order they were injected. Thread-safe. */
final class FaultQueue {
    private final List<Planned> planned = new ArrayList<>();

    synchronized void add(Fault fault) {
        planned.add(new Planned(fault));
    }

    synchronized void clear() {
        planned.clear();
    }

    /**
     * Takes the first fault that is meant for a call.
     *
     * @param operationId the operation called, null for a path the API does not have
     * @return the fault to apply; empty if there is none
     */
    synchronized Optional<Fault> take(@Nullable String operationId) {
        Iterator<Planned> all = planned.iterator();
        while (all.hasNext()) {
            Planned candidate = all.next();
            String target = candidate.fault.operationId();
            if (target == null || target.equals(operationId)) {
                candidate.left--;
                if (candidate.left == 0) {
                    all.remove();
                }
                return Optional.of(candidate.fault);
            }
        }
        return Optional.empty();
    }

    /** Returns what is still to be applied, with the number of times that are left. */
    synchronized List<Fault> left() {
        return planned.stream().map(one -> one.fault.times(one.left)).toList();
    }

    private static final class Planned {
        private final Fault fault;
        private int left;

        Planned(Fault fault) {
            this.fault = fault;
            this.left = fault.times();
        }
    }
}
