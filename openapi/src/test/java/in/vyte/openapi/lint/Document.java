package in.vyte.openapi.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bundled document, as rules look at it. */
final class Document {
    static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode root;

    Document(JsonNode root) {
        this.root = root;
    }

    /** The document that the build has just bundled. */
    static Document bundled() {
        try (InputStream in = Document.class.getResourceAsStream("/META-INF/vyte/vyte-v2.json")) {
            return new Document(JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode root() {
        return root;
    }

    Located at(String... steps) {
        Located found = new Located(Place.ROOT, root);
        for (String step : steps) {
            found = found.child(step);
        }
        return found;
    }

    /** The members of a section of the components. */
    List<Located> components(String section) {
        return children(at("components", section));
    }

    List<Operation> operations() {
        List<Operation> result = new ArrayList<>();
        for (Located path : children(at("paths"))) {
            for (Located operation : children(path)) {
                String method = operation.place().last();
                if (METHODS.contains(method)) {
                    result.add(
                            new Operation(this, operation.place(), path.place().last(), method, operation.node()));
                }
            }
        }
        return result;
    }

    /** What a reference leads to, and where that stands; anything else as it is. Missing if it leads nowhere. */
    Located resolved(Located located) {
        Located result = located;
        while (result.has("$ref")) {
            result = target(result.text("$ref"));
        }
        return result;
    }

    Located target(String ref) {
        if (!ref.startsWith("#/")) {
            return new Located(Place.of(ref), MissingNode.getInstance());
        }
        Located found = new Located(Place.ROOT, root);
        for (String step : ref.substring(2).split("/")) {
            found = found.child(step.replace("~1", "/").replace("~0", "~"));
        }
        return found;
    }

    /** Every schema, also those inside other schemas. */
    List<Located> schemas() {
        List<Located> result = new ArrayList<>();
        components("schemas").forEach(schema -> collectSchemas(schema, result));
        for (Located holder : objects()) {
            if (holder.has("schema") && (holder.has("in") || isMediaType(holder))) {
                collectSchemas(holder.child("schema"), result);
            }
        }
        return result;
    }

    /** Every media type of a request or response body. */
    List<Located> mediaTypes() {
        return objects().stream().filter(Document::isMediaType).toList();
    }

    /** Every object that is part of the description, that is, everything but the values of examples. */
    List<Located> objects() {
        List<Located> result = new ArrayList<>();
        collectObjects(new Located(Place.ROOT, root), result);
        return result;
    }

    static List<Located> children(Located parent) {
        List<Located> result = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : parent.node().properties()) {
            result.add(parent.child(member.getKey()));
        }
        return result;
    }

    /** The schemas written inside a schema. */
    static List<Located> partsOf(Located schema) {
        List<Located> result = new ArrayList<>(children(schema.child("properties")));
        for (String key : List.of("items", "additionalProperties")) {
            if (schema.node().path(key).isObject()) {
                result.add(schema.child(key));
            }
        }
        for (String key : List.of("oneOf", "anyOf", "allOf")) {
            int index = 0;
            for (JsonNode alternative : schema.node().path(key)) {
                result.add(new Located(schema.place().then(key, String.valueOf(index++)), alternative));
            }
        }
        return result;
    }

    private static boolean isMediaType(Located located) {
        List<String> steps = located.place().steps();
        return steps.size() > 1 && steps.get(steps.size() - 2).equals("content");
    }

    private static void collectSchemas(Located schema, List<Located> result) {
        result.add(schema);
        partsOf(schema).forEach(part -> collectSchemas(part, result));
    }

    private static void collectObjects(Located located, List<Located> result) {
        if (located.node().isArray()) {
            int index = 0;
            for (JsonNode item : located.node()) {
                collectObjects(new Located(located.place().then(String.valueOf(index++)), item), result);
            }
        } else if (located.node().isObject()) {
            boolean names = located.place().last().equals("properties");
            if (!names) {
                result.add(located);
            }
            for (Located child : children(located)) {
                if (names || !isExampleValue(child)) {
                    collectObjects(child, result);
                }
            }
        }
    }

    private static boolean isExampleValue(Located located) {
        List<String> steps = located.place().steps();
        String last = located.place().last();
        return last.equals("example")
                || last.equals("value")
                        && steps.size() > 2
                        && steps.get(steps.size() - 3).equals("examples");
    }
}
