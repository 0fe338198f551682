package in.vyte.contract.pact;

import in.vyte.contract.document.JsonDifferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a reviewer wants to know of two versions of the pacts: which interactions changed, and where. */
public final class PactChanges {
    private PactChanges() {}

    /** Returns the changes in words, one interaction after the other; empty if the interactions are the same. */
    public static List<String> between(PactDirectory before, PactDirectory after) {
        Map<String, PactInteraction> old = byName(before);
        Map<String, PactInteraction> now = byName(after);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());

        List<String> changes = new ArrayList<>();
        for (String name : names) {
            if (!now.containsKey(name)) {
                changes.add(name + " is gone");
            } else if (!old.containsKey(name)) {
                changes.add(name + " is new");
            } else {
                JsonDifferences.between(old.get(name).node(), now.get(name).node())
                        .forEach(difference -> changes.add(name + ": " + difference));
            }
        }
        return changes;
    }

    private static Map<String, PactInteraction> byName(PactDirectory directory) {
        return directory.interactions().stream()
                .collect(Collectors.toMap(
                        interaction -> interaction.provider() + ", " + interaction.name(),
                        interaction -> interaction,
                        (first, second) -> first,
                        TreeMap::new));
    }
}
