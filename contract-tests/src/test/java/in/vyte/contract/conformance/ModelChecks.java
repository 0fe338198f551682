package in.vyte.contract.conformance;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.client.VyteJson;
import in.vyte.client.json.Mismatch;
import in.vyte.contract.document.ApiDocument;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** Compares JSON with a model, both the schema in the document and the generated class. Immutable. */
public final class ModelChecks {
    private static final String MODELS = "/models/";

    private final ApiDocument models;
    private final DocumentValidator validator;

    /** Creates the checks for the models of a document. */
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
            String type = "in.vyte.client.model." + name;
            return VyteJson.mapper()
                    .getTypeFactory()
                    .constructFromCanonical(list ? "java.util.List<" + type + ">" : type);
        }
    }

    /** Asserts that JSON is decoded into the generated class, and encoded again, without a change. */
    void assertSurvives(Model model, JsonNode json) throws IOException {
        Object decoded = VyteJson.mapper().convertValue(json, model.javaType());
        assertThat(Mismatch.in(decoded)).isEmpty();
        assertThatJson(VyteJson.mapper().writeValueAsString(decoded)).isEqualTo(json.toString());
    }

    /** Returns where JSON breaks the schema or has members that the schema does not declare. */
    public Stream<String> violations(Model model, JsonNode json) {
        Response response = SimpleResponse.Builder.status(model.list() ? 201 : 200)
                .withContentType("application/json")
                .withBody(json.toString())
                .build();
        return validator.responseViolations(models.operation(model.name()), response);
    }

    /** Returns what is wrong with a webhook call, its resource included. */
    public Stream<String> webhookViolations(JsonNode call) {
        String kind = StringUtils.substringBefore(call.path("action").asText(), ".");
        Model resource = new Model(StringUtils.capitalize(kind), false);
        Stream<String> ofResource =
                violations(resource, call.path("resource")).map(violation -> "resource: " + violation);
        return Stream.concat(violations(new Model("WebhookCall", false), call), ofResource);
    }

    /** The validator knows responses only: each model becomes a response, and a list of it one with another status. */
    private static ApiDocument oneOperationPerModel(ApiDocument document) {
        ObjectNode root = document.root().deepCopy();
        ObjectNode paths = root.putObject("paths");
        root.at("/components/schemas").fieldNames().forEachRemaining(name -> {
            ObjectNode operation =
                    paths.putObject(MODELS + name).putObject("get").put("operationId", name);
            String reference = "#/components/schemas/" + name;
            response(operation, "200").put("$ref", reference);
            response(operation, "201").put("type", "array").putObject("items").put("$ref", reference);
        });
        return new ApiDocument(root);
    }

    private static ObjectNode response(ObjectNode operation, String status) {
        return operation
                .withObject("/responses")
                .putObject(status)
                .put("description", "A model.")
                .putObject("content")
                .putObject("application/json")
                .putObject("schema");
    }
}
