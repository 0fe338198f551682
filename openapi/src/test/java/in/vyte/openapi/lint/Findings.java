package in.vyte.openapi.lint;

import java.util.ArrayList;
import java.util.List;

/** Collects what a rule objects to. */
final class Findings {
    private final List<String> lines = new ArrayList<>();

    void add(Place place, String problem) {
        lines.add(place + ": " + problem);
    }

    void addUnless(boolean fine, Place place, String problem) {
        if (!fine) {
            add(place, problem);
        }
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
