package in.vyte.contract.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The mutants of the document: those of each operation, and those of each schema. */
final class Mutants {
    private final List<Mutant> all = new ArrayList<>();

    private Mutants() {}

    /**
     * One change that makes the document wrong.
     *
     * @param operator the kind of change
     * @param place where it is made, such as {@code Event.title}
     * @param change applies it to a slice of the document
     */
    record Mutant(String operator, String place, Consumer<ObjectNode> change) {
        @Override
        public String toString() {
            return operator + ": " + place;
        }
    }

    static List<Mutant> of(ApiOperation operation) {
        Mutants mutants = new Mutants();
        String path = "/paths/" + operation.path().replace("/", "~1");
        String method = operation.method().toLowerCase(Locale.ROOT);
        mutants.add("path changed", operation.id(), "/paths", renamed(operation.path(), operation.path() + "/all"));
        mutants.add("method changed", operation.id(), path, renamed(method, method.equals("post") ? "put" : "post"));
        mutants.ofRequestAndResponse(operation, path + "/" + method);
        JsonNode parameters = operation.node().path("parameters");
        for (int i = 0; i < parameters.size(); i++) {
            JsonNode parameter = operation.document().resolve(parameters.get(i));
            if (parameter.path("in").asText().equals("query")) {
                mutants.ofParameter(operation.id(), path + "/" + method + "/parameters/" + i, parameter);
            }
        }
        return mutants.all;
    }

    static List<Mutant> of(ApiDocument document, String name) {
        Mutants mutants = new Mutants();
        JsonNode schema = document.schema(name);
        String pointer = "/components/schemas/" + name;
        schema.path("properties")
                .properties()
                .forEach(property -> mutants.ofProperty(
                        document,
                        name + "." + property.getKey(),
                        pointer + "/properties",
                        property.getKey(),
                        document.resolve(property.getValue())));
        for (int i = 0; i < schema.path("enum").size(); i++) {
            int index = i;
            String value = schema.get("enum").get(i).asText();
            mutants.add(
                    "value of a closed set misspelt",
                    name + "." + value,
                    pointer,
                    own -> own.withArrayProperty("enum").set(index, value + "_"));
        }
        if (schema.has("properties")) {
            mutants.add(
                    "member required that is never sent",
                    name,
                    pointer,
                    own -> own.withArrayProperty("required").add("never_sent"));
        }
        return mutants.all;
    }

    private void ofRequestAndResponse(ApiOperation operation, String pointer) {
        String id = operation.id();
        int status = operation.successStatuses().first();
        String responses = pointer + "/responses";
        add("operationId changed", id, pointer, own -> own.put("operationId", id + "s"));
        add("security inverted", id, pointer, own -> {
            ArrayNode security = own.putArray("security");
            if (!operation.secured()) {
                security.addObject().putArray("ApiKey");
            }
        });
        add("success status changed", id, responses, renamed(String.valueOf(status), "202"));
        if (operation.node().has("requestBody")) {
            add("request body dropped", id, pointer, own -> own.remove("requestBody"));
        } else {
            add(
                    "request body required",
                    id,
                    pointer,
                    own -> putSomeJson(own.putObject("requestBody").put("required", true)));
        }
        if (operation.responseSchema(status).isMissingNode()) {
            add("response with a body", id, responses + "/" + status, Mutants::putSomeJson);
        } else {
            add(
                    "response of another content type",
                    id,
                    responses + "/" + status,
                    response -> response.putObject("content").putObject("application/xml"));
        }
    }

    private void ofParameter(String id, String pointer, JsonNode parameter) {
        String name = parameter.path("name").asText();
        String place = id + " " + name;
        boolean required = parameter.path("required").asBoolean();
        add("parameter renamed", place, pointer, own -> own.put("name", name + "s"));
        add("parameter required or not", place, pointer, own -> own.put("required", !required));
        add(
                "parameter of another type",
                place,
                pointer,
                own -> own.putObject("schema").put("type", "boolean"));
        add(
                "parameter dropped",
                place,
                pointer,
                own -> own // so that the indexes stay
                        .put("name", "other")
                        .put("required", false));
    }

    private void ofProperty(ApiDocument document, String place, String properties, String name, JsonNode schema) {
        add("member renamed", place, properties, renamed(name, name + "_"));
        add("member of another type", place, properties, own -> own.set(name, ofAnotherType(schema)));
        if (schema.path("nullable").asBoolean()) {
            add("member not nullable", place, properties + "/" + name, own -> own.remove("nullable"));
        }
        if (schema.has("items")) {
            JsonNode items = document.resolve(schema.get("items"));
            add("items of another type", place, properties + "/" + name, own -> own.set("items", ofAnotherType(items)));
        }
    }

    /** Adds a change of what is at this JSON pointer of a slice. */
    private void add(String operator, String place, String pointer, Consumer<ObjectNode> change) {
        all.add(new Mutant(operator, place, slice -> change.accept((ObjectNode) slice.at(pointer))));
    }

    private static Consumer<ObjectNode> renamed(String member, String name) {
        return object -> object.set(name, object.remove(member));
    }

    private static void putSomeJson(ObjectNode body) {
        body.putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("type", "object");
    }

    private static ObjectNode ofAnotherType(JsonNode schema) {
        boolean isScalar = List.of("integer", "number", "boolean")
                .contains(schema.path("type").asText());
        return JsonNodeFactory.instance.objectNode().put("type", isScalar ? "string" : "integer");
    }
}
