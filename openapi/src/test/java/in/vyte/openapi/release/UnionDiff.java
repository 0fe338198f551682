package in.vyte.openapi.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/** Compares the scalar alternatives of named unions, which openapi-diff passes over. */
final class UnionDiff {
    private UnionDiff() {}

    static void compare(String earlier, String later, Changes changes) {
        JsonNode schemas = schemas(later);
        for (Map.Entry<String, JsonNode> schema : schemas(earlier).properties()) {
            JsonNode now = schemas.path(schema.getKey());
            if (schema.getValue().has("oneOf") && now.has("oneOf")) {
                Set<String> before = scalars(schema.getValue());
                Set<String> after = scalars(now);
                if (!before.equals(after)) {
                    changes.add(
                            schema.getKey(), true, "scalar alternatives are now " + after + " instead of " + before);
                }
            }
        }
    }

    private static JsonNode schemas(String document) {
        return new ObjectMapper().valueToTree(new Yaml().load(document)).at("/components/schemas");
    }

    private static Set<String> scalars(JsonNode union) {
        Set<String> result = new TreeSet<>();
        union.path("oneOf").forEach(alternative -> {
            if (alternative.has("type")) {
                result.add(alternative.path("type").asText());
            }
        });
        return result;
    }
}
