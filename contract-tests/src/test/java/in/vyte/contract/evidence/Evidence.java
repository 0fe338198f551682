package in.vyte.contract.evidence;

import in.vyte.contract.evidence.Verifies.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects what the checks of one run have shown. Thread-safe. */
public final class Evidence {
    /** Of the run of this JVM. */
    public static final Evidence OF_THIS_RUN = new Evidence();

    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<SeededFault> faults = new ArrayList<>();
    private final Map<String, String> facts = new TreeMap<>();

    /** The result of a check. Of some checks together, the first of these counts that one of them has. */
    public enum Result {
        FAILED("✗", "failed"),
        NOT_RUN("–", "not run"),
        PASSED("✓", "passed"),
        /** It was started and found nothing to check. */
        SKIPPED("○", "nothing to check");

        private final String sign;
        private final String label;

        Result(String sign, String label) {
            this.sign = sign;
            this.label = label;
        }

        /** Returns the sign that stands for it, beside words. */
        public String sign() {
            return sign;
        }

        /** Returns what it is called in a sentence. */
        public String label() {
            return label;
        }
    }

    /**
     * One test that was run.
     *
     * @param testClass the simple name of its class
     * @param name its display name
     * @param stage what it is evidence for, null if it stands for itself
     * @param message what is wrong, empty if nothing is
     */
    public record Outcome(
            String testClass, String name, @Nullable Stage stage, Result result, String message) {}

    /**
     * A fault that was seeded, and the checks noticed or did not.
     *
     * @param operator the kind of fault
     * @param place where it was seeded, such as {@code Event.title}
     * @param noticed whether a check noticed
     * @param excuse why no check can notice
     */
    public record SeededFault(Target target, String operator, String place, boolean noticed, Optional<String> excuse) {
        /** Where faults are seeded. */
        public enum Target {
            /** In the OpenAPI document. */
            DOCUMENT,
            /** In requests and responses between the SDK and the API. */
            WIRE
        }

        /** Returns the excuse in words. */
        public String reason() {
            return excuse.orElse("no reason known");
        }
    }

    /** Adds a test that was run. */
    public synchronized void add(Outcome outcome) {
        outcomes.add(outcome);
    }

    /** Adds a fault that was tried. */
    public synchronized void add(SeededFault fault) {
        faults.add(fault);
    }

    /** Adds a figure for the report. */
    public synchronized void add(String name, Object value) {
        facts.put(name, String.valueOf(value));
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

    /** Returns the faults of a target in the order in which they were tried. */
    public synchronized List<SeededFault> faults(SeededFault.Target target) {
        return faults.stream().filter(fault -> fault.target() == target).toList();
    }

    /** Returns the figures by their names. */
    public synchronized Map<String, String> facts() {
        return new TreeMap<>(facts);
    }
}
