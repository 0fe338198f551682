package in.vyte.generator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Knows which classes lead back to each other, so that none waits for the initialization of another. Immutable. */
final class Recursion {
    private final Map<String, Set<String>> reachable = new HashMap<>();

    /** Looks at which classes each class names. */
    Recursion(Map<String, Set<String>> references) {
        for (String start : references.keySet()) {
            Set<String> seen = new HashSet<>();
            Deque<String> open = new ArrayDeque<>(references.get(start));
            while (!open.isEmpty()) {
                String next = open.remove();
                if (seen.add(next)) {
                    open.addAll(references.getOrDefault(next, Set.of()));
                }
            }
            reachable.put(start, seen);
        }
    }

    /** Returns whether one class names the other, and the other leads back to it. */
    boolean between(String from, String to) {
        return reachable.getOrDefault(to, Set.of()).contains(from);
    }
}
