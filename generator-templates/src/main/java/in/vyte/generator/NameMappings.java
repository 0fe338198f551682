package in.vyte.generator;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The Java names that {@code generator.yaml} gives by hand, each to one member or parameter: {@code Schema.member} and
 * {@code operationId.parameter}. Not thread-safe.
 */
final class NameMappings {
    private final Map<String, String> members;
    private final Map<String, String> parameters;
    private final Set<String> used = new HashSet<>();

    NameMappings(Map<String, String> members, Map<String, String> parameters) {
        this.members = members;
        this.parameters = parameters;
    }

    Optional<String> member(String schema, String member) {
        return find(members, schema + "." + member);
    }

    Optional<String> parameter(String operation, String parameter) {
        return find(parameters, operation + "." + parameter);
    }

    /** Refuses mappings that name nothing in the document: a slip, or left behind by a change. */
    void refuseUnused(Refusals refusals) {
        Set<String> unused = new TreeSet<>(members.keySet());
        unused.addAll(parameters.keySet());
        unused.removeAll(used);
        for (String mapping : unused) {
            refusals.add(
                    "generator.yaml, name mapping " + mapping,
                    "nothing in the document has this name",
                    "Schema.member or operationId.parameter as the document writes them, or no mapping");
        }
    }

    private Optional<String> find(Map<String, String> mappings, String key) {
        used.add(key);
        return Optional.ofNullable(mappings.get(key));
    }
}
