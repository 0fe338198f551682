package in.vyte.contract.conformance;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.client.VyteJson;
import in.vyte.client.json.Mismatch;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.JsonDifferences;
import in.vyte.contract.pact.Exchange;
import java.util.ArrayList;
import java.util.List;

/** Holds JSON against a model, both the schema in the document and the generated class. Immutable. */
public final class ModelChecks {
    private static final String MODELS = "/models/";

    private final ApiDocument models;
    private final DocumentValidator validator;

    /** Makes the checks for the models of a document. */
    public ModelChecks(ApiDocument document) {
        this.models = oneOperationPerModel(document);
        this.validator = new DocumentValidator(models);
    }

    /** Names a model, or a list of it. */
    public record Model(String name, boolean list) {
        /** Reads a name such as {@code Event} or {@code array of Event}. */
        public static Model parse(String text) {
            String prefix = "array of ";
            return text.startsWith(prefix) ? new Model(text.substring(prefix.length()), true) : new Model(text, false);
        }

        JavaType javaType() {
            try {
                Class<?> type = Class.forName("in.vyte.client.model." + name);
                return list
                        ? VyteJson.mapper().getTypeFactory().constructCollectionType(List.class, type)
                        : VyteJson.mapper().constructType(type);
            } catch (ClassNotFoundException missing) {
                throw new AssertionError("The client has no model " + name, missing);
            }
        }
    }

    /** Returns what changes when JSON is decoded into the generated class and encoded again, or is of another type. */
    public List<String> losses(Model model, JsonNode json) {
        Object decoded = VyteJson.mapper().convertValue(json, model.javaType());
        List<String> losses = new ArrayList<>(JsonDifferences.between(json, JsonDifferences.onTheWire(decoded)));
        Mismatch.in(decoded).forEach(mismatch -> losses.add(mismatch.toString()));
        return losses;
    }

    /** Returns where JSON breaks the schema or has members that the schema does not declare. */
    public List<String> violations(Model model, JsonNode json) {
        Exchange.Body body = new Exchange.Body("application/json", json.toString());
        return validator.responseViolations(
                models.operation(model.name()), new Exchange.Response(model.list() ? 201 : 200, body));
    }

    /** The validator knows answers only: so each model is made an answer, and with another status a list of it. */
    private static ApiDocument oneOperationPerModel(ApiDocument document) {
        ObjectNode root = document.root().deepCopy();
        ObjectNode paths = root.putObject("paths");
        root.at("/components/schemas").fieldNames().forEachRemaining(name -> {
            ObjectNode operation =
                    paths.putObject(MODELS + name).putObject("get").put("operationId", name);
            String reference = "#/components/schemas/" + name;
            answer(operation, "200").put("$ref", reference);
            answer(operation, "201").put("type", "array").putObject("items").put("$ref", reference);
        });
        return new ApiDocument(root);
    }

    private static ObjectNode answer(ObjectNode operation, String status) {
        return operation
                .withObject("/responses")
                .putObject(status)
                .put("description", "A model.")
                .putObject("content")
                .putObject("application/json")
                .putObject("schema");
    }
}
