package in.vyte.contract.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what the checks of one run have shown. Safe for use by several threads. */
public final class Evidence {
    /** Of the run that this JVM is for. */
    public static final Evidence OF_THIS_RUN = new Evidence();

    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<PlantedFault> faults = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    /** Notes a test that was run. */
    public synchronized void note(Outcome outcome) {
        outcomes.add(outcome);
    }

    /** Notes a fault that was tried. */
    public synchronized void note(PlantedFault fault) {
        faults.add(fault);
    }

    /** Notes how many of something there were. */
    public synchronized void count(String what, int number) {
        counts.put(what, number);
    }

    /** Returns all tests in the order in which they ended. */
    public synchronized List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    /** Returns all faults in the order in which they were tried. */
    public synchronized List<PlantedFault> faults() {
        return List.copyOf(faults);
    }

    /** Returns the counts by what was counted. */
    public synchronized Map<String, Integer> counts() {
        return new TreeMap<>(counts);
    }
}
