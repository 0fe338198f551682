package in.vyte.openapi.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An operation and where it stands. Immutable. */
record PathOperation(String path, String method, JsonNode item, JsonNode node) {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** All operations of the given paths, in their order. */
    static List<PathOperation> of(JsonNode paths) {
        List<PathOperation> result = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().forEach(member -> {
                    if (METHODS.contains(member.getKey())) {
                        result.add(
                                new PathOperation(path.getKey(), member.getKey(), path.getValue(), member.getValue()));
                    }
                }));
        return result;
    }

    String place() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    /** The same for two paths that differ in nothing but the names of their parameters. */
    String address() {
        return method + " " + path.replaceAll("\\{[^/]*}", "{}");
    }

    String id() {
        return node.path("operationId").asText();
    }

    String retry() {
        boolean idempotent = Set.of("get", "put", "delete").contains(method);
        return node.path("x-vyte-retry").asText(idempotent ? "idempotent" : "never");
    }

    JsonNode servers() {
        return node.has("servers") ? node.get("servers") : item.path("servers");
    }

    /** The parameters of the path and of the operation, without references, those of the path in its order. */
    List<JsonNode> parameters(JsonNode root) {
        Map<String, JsonNode> result = new LinkedHashMap<>();
        for (JsonNode holder : List.of(item, node)) {
            for (JsonNode parameter : holder.path("parameters")) {
                JsonNode resolved = Documents.resolved(root, parameter);
                result.put(
                        resolved.path("in").asText() + " "
                                + resolved.path("name").asText(),
                        resolved);
            }
        }
        return List.copyOf(result.values());
    }
}
