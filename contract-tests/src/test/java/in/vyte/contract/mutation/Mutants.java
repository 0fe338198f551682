package in.vyte.contract.mutation;

import com.fasterxml.jackson.databind.JsonNode;
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
        mutants.ofRequestsAndResponses(new Target(operation));
        JsonNode parameters = operation.node().path("parameters");
        for (int i = 0; i < parameters.size(); i++) {
            JsonNode parameter = operation.document().resolve(parameters.get(i));
            if (parameter.path("in").asText().equals("query")) {
                mutants.ofParameter(new Target(operation), i, parameter);
            }
        }
        return mutants.all;
    }

    static List<Mutant> of(ApiDocument document, String name) {
        Mutants mutants = new Mutants();
        JsonNode schema = document.schema(name);
        schema.path("properties")
                .properties()
                .forEach(property ->
                        mutants.ofProperty(document, name, property.getKey(), document.resolve(property.getValue())));
        for (int i = 0; i < schema.path("enum").size(); i++) {
            int index = i;
            String value = schema.get("enum").get(i).asText();
            mutants.ofSchema(
                    "value of a closed set misspelt",
                    name,
                    "." + value,
                    own -> own.withArrayProperty("enum").set(index, value + "_"));
        }
        if (schema.has("properties")) {
            mutants.ofSchema(
                    "member required that is never sent",
                    name,
                    "",
                    own -> own.withArrayProperty("required").add("never_sent"));
        }
        return mutants.all;
    }

    private void ofRequestsAndResponses(Target target) {
        ApiOperation operation = target.operation();
        String status = String.valueOf(operation.successStatuses().first());
        add("path changed", operation.id(), slice -> {
            ObjectNode paths = (ObjectNode) slice.get("paths");
            paths.set(operation.path() + "/all", paths.remove(operation.path()));
        });
        add("method changed", operation.id(), slice -> {
            ObjectNode path = target.path(slice);
            path.set(operation.method().equals("POST") ? "put" : "post", path.remove(target.method()));
        });
        add("operationId changed", operation.id(), slice -> target.in(slice).put("operationId", operation.id() + "s"));
        add("security inverted", operation.id(), slice -> {
            if (operation.secured()) {
                target.in(slice).putArray("security");
            } else {
                target.in(slice).putArray("security").addObject().putArray("ApiKey");
            }
        });
        add("success status changed", operation.id(), slice -> {
            ObjectNode responses = target.responses(slice);
            responses.set("202", responses.remove(status));
        });
        if (operation.node().has("requestBody")) {
            add(
                    "request body dropped",
                    operation.id(),
                    slice -> target.in(slice).remove("requestBody"));
        } else {
            add("request body required", operation.id(), slice -> {
                ObjectNode body = target.in(slice).putObject("requestBody").put("required", true);
                putSomeJson(body);
            });
        }
        if (operation.responseSchema(Integer.parseInt(status)).isMissingNode()) {
            add("response with a body", operation.id(), slice -> putSomeJson(target.response(slice, status)));
        } else {
            add(
                    "response of another content type",
                    operation.id(),
                    slice -> target.response(slice, status).putObject("content").putObject("application/xml"));
        }
    }

    private void ofParameter(Target target, int index, JsonNode parameter) {
        String name = parameter.path("name").asText();
        String place = target.operation().id() + " " + name;
        add(
                "parameter renamed",
                place,
                slice -> target.parameter(slice, index, parameter).put("name", name + "s"));
        add(
                "parameter required or not",
                place,
                slice -> target.parameter(slice, index, parameter)
                        .put("required", !parameter.path("required").asBoolean()));
        add(
                "parameter of another type",
                place,
                slice -> target.parameter(slice, index, parameter)
                        .putObject("schema")
                        .put("type", "boolean"));
        add(
                "parameter dropped",
                place,
                slice -> target.parameter(slice, index, parameter) // so that the indexes stay
                        .put("name", "other")
                        .put("required", false));
    }

    private void ofProperty(ApiDocument document, String name, String property, JsonNode schema) {
        String place = "." + property;
        ofSchema("member renamed", name, place, own -> {
            ObjectNode properties = (ObjectNode) own.get("properties");
            properties.set(property + "_", properties.remove(property));
        });
        ofSchema(
                "member of another type",
                name,
                place,
                own -> ((ObjectNode) own.get("properties")).set(property, ofAnotherType(schema)));
        if (schema.path("nullable").asBoolean()) {
            ofSchema(
                    "member not nullable",
                    name,
                    place,
                    own -> ((ObjectNode) own.at("/properties/" + property)).remove("nullable"));
        }
        if (schema.has("items")) {
            JsonNode items = document.resolve(schema.get("items"));
            ofSchema(
                    "items of another type",
                    name,
                    place,
                    own -> ((ObjectNode) own.at("/properties/" + property)).set("items", ofAnotherType(items)));
        }
    }

    private void ofSchema(String operator, String name, String part, Consumer<ObjectNode> change) {
        add(operator, name + part, slice -> change.accept((ObjectNode) slice.at("/components/schemas/" + name)));
    }

    private void add(String operator, String place, Consumer<ObjectNode> change) {
        all.add(new Mutant(operator, place, change));
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

    /** An operation in a slice. References are replaced by what they refer to, which is then changed alone. */
    private record Target(ApiOperation operation) {
        String method() {
            return operation.method().toLowerCase(Locale.ROOT);
        }

        ObjectNode path(ObjectNode slice) {
            return (ObjectNode) slice.get("paths").get(operation.path());
        }

        ObjectNode in(ObjectNode slice) {
            return (ObjectNode) path(slice).get(method());
        }

        ObjectNode responses(ObjectNode slice) {
            return (ObjectNode) in(slice).get("responses");
        }

        ObjectNode response(ObjectNode slice, String status) {
            ObjectNode own =
                    operation.document().resolve(responses(slice).get(status)).deepCopy();
            own.findParents("examples").forEach(parent -> ((ObjectNode) parent).remove("examples"));
            responses(slice).set(status, own);
            return own;
        }

        ObjectNode parameter(ObjectNode slice, int index, JsonNode original) {
            ObjectNode own = original.deepCopy();
            in(slice).withArrayProperty("parameters").set(index, own);
            return own;
        }
    }
}
