package in.vyte.openapi.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What changed between two documents, in words; the same change in several operations is told once. */
final class Changes {
    private static final int FEW = 3;

    private final Map<Change, Set<String>> operations = new LinkedHashMap<>();

    /** A change and whether it breaks users of the earlier document. */
    record Change(boolean breaking, String text) {}

    void add(String operation, boolean breaking, String text) {
        operations
                .computeIfAbsent(new Change(breaking, text), change -> new LinkedHashSet<>())
                .add(operation);
    }

    boolean isEmpty() {
        return operations.isEmpty();
    }

    boolean areBreaking() {
        return operations.keySet().stream().anyMatch(Change::breaking);
    }

    /** One line per change, the breaking ones first; many operations follow on lines of their own. */
    List<String> lines() {
        List<String> result = new ArrayList<>();
        for (boolean breaking : new boolean[] {true, false}) {
            operations.forEach((change, where) -> {
                if (change.breaking() == breaking) {
                    result.add((breaking ? "BREAKING " : "fine     ") + change.text() + places(where));
                }
            });
        }
        return result;
    }

    private static String places(Set<String> where) {
        return where.size() > FEW ? ":\n    " + String.join("\n    ", where) : " (" + String.join(", ", where) + ")";
    }
}
