package in.vyte.openapi.lint;

import java.util.ArrayList;
import java.util.List;

/** Where something stands in the document, as the keys that lead to it. */
record Place(List<String> steps) {
    static final Place ROOT = new Place(List.of());

    static Place of(String... steps) {
        return new Place(List.of(steps));
    }

    Place then(String... more) {
        List<String> longer = new ArrayList<>(steps);
        longer.addAll(List.of(more));
        return new Place(List.copyOf(longer));
    }

    String last() {
        return steps.isEmpty() ? "" : steps.get(steps.size() - 1);
    }

    /** Whether this is a member of the given section of the components. */
    boolean isComponent(String section) {
        return steps.size() == 3
                && steps.get(0).equals("components")
                && steps.get(1).equals(section);
    }

    @Override
    public String toString() {
        return String.join(" > ", steps);
    }
}
