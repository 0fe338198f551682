package in.vyte.contract.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.contract.document.ApiOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** The mutants of an operation, apart from those of its schemas. */
final class OperationMutants {
    private final ApiOperation operation;
    private final List<Mutant> mutants = new ArrayList<>();

    private OperationMutants(ApiOperation operation) {
        this.operation = operation;
    }

    static List<Mutant> of(ApiOperation operation) {
        OperationMutants all = new OperationMutants(operation);
        all.ofTheOperation();
        all.ofItsParameters();
        return all.mutants;
    }

    private void ofTheOperation() {
        String status = String.valueOf(operation.successStatuses().first());
        boolean post = operation.method().equals("POST");
        add("path changed", slice -> {
            ObjectNode paths = (ObjectNode) slice.get("paths");
            paths.set(operation.path() + "/all", paths.remove(operation.path()));
        });
        add("method changed", slice -> {
            ObjectNode path = path(slice);
            path.set(post ? "put" : "post", path.remove(method()));
        });
        add("operationId changed", slice -> node(slice).put("operationId", operation.id() + "s"));
        add("security inverted", slice -> {
            if (operation.secured()) {
                node(slice).putArray("security");
            } else {
                node(slice).putArray("security").addObject().putArray("ApiKey");
            }
        });
        add("success status changed", slice -> {
            ObjectNode responses = responses(slice);
            responses.set("202", responses.remove(status));
        });
        if (operation.node().has("requestBody")) {
            add("request body dropped", slice -> node(slice).remove("requestBody"));
        } else {
            add(
                    "request body required",
                    slice -> node(slice)
                            .putObject("requestBody")
                            .put("required", true)
                            .putObject("content")
                            .putObject("application/json")
                            .putObject("schema")
                            .put("type", "object"));
        }
        if (!operation.responseSchema(Integer.parseInt(status)).isMissingNode()) {
            add("response of another content type", slice -> {
                ObjectNode own = response(slice, status);
                own.set("content", own.objectNode().set("application/xml", own.objectNode()));
            });
        } else {
            add(
                    "response with a body",
                    slice -> response(slice, status)
                            .putObject("content")
                            .putObject("application/json")
                            .putObject("schema")
                            .put("type", "object"));
        }
    }

    private void ofItsParameters() {
        JsonNode parameters = operation.node().path("parameters");
        for (int i = 0; i < parameters.size(); i++) {
            JsonNode parameter = operation.document().resolve(parameters.get(i));
            if (parameter.path("in").asText().equals("query")) {
                ofQueryParameter(i, parameter);
            }
        }
    }

    private void ofQueryParameter(int index, JsonNode parameter) {
        String name = parameter.path("name").asText();
        addToParameter("parameter renamed", index, parameter, changed -> changed.put("name", name + "s"));
        addToParameter(
                "parameter required or not",
                index,
                parameter,
                changed -> changed.put("required", !parameter.path("required").asBoolean()));
        addToParameter(
                "parameter of another type",
                index,
                parameter,
                changed -> changed.set("schema", changed.objectNode().put("type", "boolean")));
        mutants.add(new Mutant("parameter dropped", operation.id() + " " + name, slice -> {
            // in place, so that the indexes stay
            parameterAt(slice, index, parameter).put("name", "other").put("required", false);
        }));
    }

    private void addToParameter(String operator, int index, JsonNode original, Consumer<ObjectNode> change) {
        mutants.add(new Mutant(
                operator,
                operation.id() + " " + original.path("name").asText(),
                slice -> change.accept(parameterAt(slice, index, original))));
    }

    /** Puts the parameter itself in place of a reference to it. */
    private ObjectNode parameterAt(ObjectNode slice, int index, JsonNode original) {
        ObjectNode own = original.deepCopy();
        node(slice).withArrayProperty("parameters").set(index, own);
        return own;
    }

    private void add(String operator, Consumer<ObjectNode> change) {
        mutants.add(new Mutant(operator, operation.id(), change));
    }

    private String method() {
        return operation.method().toLowerCase(Locale.ROOT);
    }

    private ObjectNode path(ObjectNode slice) {
        return (ObjectNode) slice.get("paths").get(operation.path());
    }

    private ObjectNode node(ObjectNode slice) {
        return (ObjectNode) path(slice).get(method());
    }

    private ObjectNode responses(ObjectNode slice) {
        return (ObjectNode) node(slice).get("responses");
    }

    /** Puts the response itself in place of a reference to it. */
    private ObjectNode response(ObjectNode slice, String status) {
        JsonNode declared = responses(slice).get(status);
        ObjectNode own = operation.document().resolve(declared).deepCopy();
        own.findParents("examples").forEach(parent -> ((ObjectNode) parent).remove("examples"));
        responses(slice).set(status, own);
        return own;
    }
}
