package in.vyte.openapi.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names stand on one side only, and which of them are the same thing under another name. Immutable. */
record Renames(Map<String, String> renamed, Set<String> removed, Set<String> added) {
    private static final List<String> TEXTS = List.of("name", "description", "example", "title");

    static Renames between(Sides members) {
        Set<String> removed = new LinkedHashSet<>();
        Set<String> added = new LinkedHashSet<>();
        for (String name : members.keys()) {
            if (members.child(name).isRemoved()) {
                removed.add(name);
            } else if (members.child(name).isAdded()) {
                added.add(name);
            }
        }
        Map<String, String> renamed = new LinkedHashMap<>();
        for (String name : List.copyOf(removed)) {
            List<String> same = alike(members.earlier().get(name), added, members.later());
            boolean isOnly = alike(members.earlier().get(name), removed, members.earlier())
                            .size()
                    == 1;
            if (same.size() == 1 && isOnly) {
                renamed.put(name, same.get(0));
            }
        }
        removed.removeAll(renamed.keySet());
        added.removeAll(renamed.values());
        return new Renames(renamed, removed, added);
    }

    private static List<String> alike(JsonNode member, Set<String> names, JsonNode members) {
        JsonNode bare = withoutTexts(member);
        return names.stream()
                .filter(name -> withoutTexts(members.get(name)).equals(bare))
                .toList();
    }

    private static JsonNode withoutTexts(JsonNode member) {
        return member instanceof ObjectNode object ? object.deepCopy().without(TEXTS) : member;
    }
}
