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
    private final List<SeededFault> faults = new ArrayList<>();
    private final Map<String, String> facts = new TreeMap<>();

    /** Notes a test that was run. */
    public synchronized void note(Outcome outcome) {
        outcomes.add(outcome);
    }

    /** Notes a fault that was tried. */
    public synchronized void note(SeededFault fault) {
        faults.add(fault);
    }

    /** Notes anything else that is worth knowing. */
    public synchronized void fact(String name, String value) {
        facts.put(name, value);
    }

    /** Returns all tests in the order in which they ended. */
    public synchronized List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    /** Returns the tests that failed, in the order in which they ended. */
    public List<Outcome> failures() {
        return outcomes().stream()
                .filter(outcome -> outcome.result() == Result.FAILED)
                .toList();
    }

    /** Returns all faults in the order in which they were tried. */
    public synchronized List<SeededFault> faults() {
        return List.copyOf(faults);
    }

    /** Returns the values of facts by their names. */
    public synchronized Map<String, String> facts() {
        return new TreeMap<>(facts);
    }
}
