package in.vyte.openapi.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed between two documents, in words; the same change in several places is reported once. */
public final class Changes {
    private static final int FEW = 3;

    private final Map<Change, Set<String>> places = new LinkedHashMap<>();

    Changes() {}

    private record Change(Weight weight, String text) {}

    void add(Weight weight, String text, String place) {
        places.computeIfAbsent(new Change(weight, text), change -> new LinkedHashSet<>())
                .add(place);
    }

    /**
     * Returns whether the documents mean the same.
     *
     * @return {@code true} if nothing changed
     */
    public boolean isEmpty() {
        return places.isEmpty();
    }

    /**
     * Returns whether a change breaks users, or endangers them.
     *
     * @return {@code true} if a new version must say so
     */
    public boolean areBreaking() {
        return places.keySet().stream().anyMatch(change -> change.weight().needsVersion());
    }

    /**
     * Returns one entry per change, the gravest first; many places follow on lines of their own.
     *
     * @return the entries
     */
    public List<String> lines() {
        List<String> result = new ArrayList<>();
        for (Weight weight : Weight.values()) {
            places.forEach((change, where) -> {
                if (change.weight() == weight) {
                    result.add(String.format("%-8s %s", weight.label(), change.text()) + places(where));
                }
            });
        }
        return result;
    }

    /**
     * Returns how many changes there are of each weight, such as {@code 1 breaking, 2 fine}.
     *
     * @return the numbers, empty if nothing changed
     */
    public String summary() {
        return Stream.of(Weight.values())
                .map(weight -> count(weight) + " " + weight.name().toLowerCase(Locale.ROOT))
                .filter(count -> !count.startsWith("0"))
                .collect(Collectors.joining(", "));
    }

    private long count(Weight weight) {
        return places.keySet().stream()
                .filter(change -> change.weight() == weight)
                .count();
    }

    private static String places(Set<String> where) {
        return where.size() > FEW ? ":\n    " + String.join("\n    ", where) : " (" + String.join(", ", where) + ")";
    }
}
