package in.vyte.contract.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Cuts one operation, with the schemas it refers to, out of a document: checks of a mutant then take little time. Its
 * parameters and responses are its own, no references, so that each is changed alone.
 */
final class DocumentSlice {
    private DocumentSlice() {}

    static ObjectNode of(ApiDocument document, ApiOperation operation) {
        ObjectNode node = operation.node().deepCopy();
        node.remove("callbacks");
        ArrayNode parameters = node.withArrayProperty("parameters");
        IntStream.range(0, parameters.size()).forEach(i -> parameters.set(i, document.resolve(parameters.get(i))));
        node.path("responses")
                .properties()
                .forEach(response -> response.setValue(document.resolve(response.getValue())));
        ObjectNode slice = of(document, node);
        slice.withObject("/paths")
                .putObject(operation.path())
                .set(operation.method().toLowerCase(Locale.ROOT), node);
        slice.withObject("/components").set("securitySchemes", document.root().at("/components/securitySchemes"));
        return withoutExamples(slice.deepCopy());
    }

    /** Cuts schemas, with all they refer to, out of a document. */
    static ObjectNode of(ApiDocument document, List<String> schemas) {
        ArrayNode start = JsonNodeFactory.instance.arrayNode();
        schemas.forEach(schema -> start.addObject().put("$ref", "#/components/schemas/" + schema));
        return of(document, start).deepCopy();
    }

    private static ObjectNode of(ApiDocument document, JsonNode start) {
        JsonNode whole = document.root();
        ObjectNode slice = JsonNodeFactory.instance.objectNode();
        slice.set("openapi", whole.get("openapi"));
        slice.set("info", whole.get("info"));
        slice.putObject("paths");
        Set<String> references = new TreeSet<>();
        collect(whole, start, references);
        references.forEach(reference -> copy(whole, reference, slice));
        return slice;
    }

    private static void copy(JsonNode whole, String reference, ObjectNode slice) {
        String[] steps = reference.split("/");
        slice.withObject("/components").withObject("/" + steps[2]).set(steps[3], whole.at(reference.substring(1)));
    }

    private static void collect(JsonNode whole, JsonNode node, Set<String> found) {
        JsonNode reference = node.path("$ref");
        if (reference.isTextual() && found.add(reference.asText())) {
            collect(whole, whole.at(reference.asText().substring(1)), found);
        }
        node.forEach(child -> collect(whole, child, found));
    }

    private static ObjectNode withoutExamples(ObjectNode slice) {
        slice.findParents("examples").forEach(parent -> ((ObjectNode) parent).remove("examples"));
        slice.withObject("/components").remove("examples");
        return slice;
    }
}
