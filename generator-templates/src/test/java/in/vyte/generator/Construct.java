package in.vyte.generator;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/** An entry of {@code constructs.yaml}. */
record Construct(
        String name,
        String java,
        String refused,
        Map<String, ObjectNode> schemas,
        List<ObjectNode> operations,
        Map<String, List<String>> source,
        List<Value> values) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** JSON of a class, and what its accessors then print. */
    record Value(@JsonProperty("class") String type, String json, Map<String, String> prints) {}

    Construct {
        schemas = schemas == null ? Map.of() : schemas;
        operations = operations == null ? List.of() : operations;
        source = source == null ? Map.of() : source;
        values = values == null ? List.of() : values;
    }

    static List<Construct> all() {
        try (InputStream in = Construct.class.getResourceAsStream("/constructs.yaml")) {
            return JSON.convertValue(new Yaml().load(in), new TypeReference<List<Construct>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean works() {
        return java != null;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Writes the document that holds these constructs and nothing else. */
    static Path document(List<Construct> constructs, Path directory) throws IOException {
        Map<String, Object> paths = new LinkedHashMap<>();
        Map<String, Object> schemas = new LinkedHashMap<>();
        for (Construct construct : constructs) {
            construct.schemas.forEach((name, schema) -> add(schemas, name, schema));
            construct.operations.forEach(operation -> addOperation(paths, operation.deepCopy()));
        }
        Map<String, Object> key = Map.of("type", "apiKey", "in", "header", "name", "Authorization");
        Map<String, Object> login = Map.of("type", "http", "scheme", "basic");
        Map<String, Object> document = Map.of(
                "openapi",
                "3.0.3",
                "info",
                Map.of("title", "Constructs", "version", "1"),
                "paths",
                paths,
                "components",
                Map.of("schemas", schemas, "securitySchemes", Map.of("ApiKey", key, "Login", login)));
        Path file = directory.resolve("document.json");
        Files.writeString(file, JSON.writeValueAsString(document));
        return file;
    }

    private static void addOperation(Map<String, Object> paths, ObjectNode operation) {
        String path = operation.remove("path").asText();
        String method = operation.has("method") ? operation.remove("method").asText() : "get";
        Map<String, Object> item = new LinkedHashMap<>();
        if (operation.has("pathParameters")) {
            item.put("parameters", operation.remove("pathParameters"));
        }
        if (operation.has("servers")) {
            item.put("servers", operation.remove("servers"));
        }
        if (!operation.has("responses")) {
            operation.putObject("responses").putObject("204").put("description", "Done.");
        }
        if (!operation.has("tags") && operation.has("operationId")) {
            operation.putArray("tags").add(operation.get("operationId").asText());
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> existing =
                (Map<String, Object>) paths.computeIfAbsent(path, name -> new LinkedHashMap<String, Object>());
        existing.putAll(item);
        add(existing, method, operation);
    }

    private static void add(Map<String, Object> section, String name, Object value) {
        if (section.put(name, value) != null) {
            throw new IllegalStateException("constructs.yaml has two of " + name);
        }
    }

    /** Returns the classes whose source is looked at. */
    List<String> classes() {
        List<String> classes = new ArrayList<>(source.keySet());
        values.forEach(value -> classes.add(value.type));
        return classes.stream().filter(Objects::nonNull).distinct().toList();
    }
}
