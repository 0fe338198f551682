package in.vyte.contract.conformance;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Body;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.document.SchemaWalker;
import in.vyte.contract.pact.PactInteraction;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks requests and responses against an OpenAPI document: parameters, headers, bodies, statuses, security. The
 * schemas of responses are open, so members that no schema declares are looked for separately. Thread-safe.
 */
public final class DocumentValidator {
    private static final DocumentValidator BUNDLED = new DocumentValidator(ApiDocument.bundled());

    private final ApiDocument document;
    private final SchemaWalker walker;
    private @Nullable OpenApiInteractionValidator validator;

    /** Returns the validator for the document of this build. There is one, because its first use takes seconds. */
    public static DocumentValidator bundled() {
        return BUNDLED;
    }

    /** Creates a validator for a document. */
    public DocumentValidator(ApiDocument document) {
        this.document = document;
        this.walker = new SchemaWalker(document);
    }

    /**
     * Returns what is wrong with an interaction: its name, its key, its request and its response. Looks for it one by
     * one, with the cheap checks first.
     */
    public Stream<String> violations(PactInteraction interaction) {
        Request request = interaction.request();
        Response response = interaction.response();
        Optional<ApiOperation> operation = document.operationAt(request);
        Stream<Supplier<Stream<String>>> checks = Stream.of(
                () -> operation.stream().flatMap(found -> namesAndKey(interaction, found)),
                () -> operation.stream()
                        .flatMap(found -> undeclared("request", request.getRequestBody(), found.requestSchema())),
                () -> operation.stream().flatMap(found -> undeclaredInResponse(found, response)),
                () -> messages(validator().validate(request, response)));
        return checks.flatMap(Supplier::get);
    }

    /** Returns what is wrong with a response alone. */
    public Stream<String> responseViolations(ApiOperation operation, Response response) {
        ValidationReport report =
                validator().validateResponse(operation.path(), Request.Method.valueOf(operation.method()), response);
        return Stream.concat(messages(report), undeclaredInResponse(operation, response));
    }

    private static Stream<String> namesAndKey(PactInteraction interaction, ApiOperation operation) {
        Stream.Builder<String> problems = Stream.builder();
        if (!interaction.name().startsWith(operation.id() + " ")) {
            problems.add("the interaction does not name its operation " + operation.id());
        }
        if (!operation.secured()
                && interaction.request().getHeaderValue("Authorization").isPresent()) {
            problems.add("the API key is sent to " + operation.id() + ", which does not need it");
        }
        return problems.build();
    }

    private Stream<String> undeclaredInResponse(ApiOperation operation, Response response) {
        boolean isJson = response.getContentType().orElse("").startsWith("application/json");
        return isJson
                ? undeclared("response", response.getResponseBody(), operation.responseSchema(response.getStatus()))
                : Stream.empty();
    }

    private Stream<String> undeclared(String where, Optional<Body> body, JsonNode schema) {
        if (schema.isMissingNode() || body.isEmpty()) {
            return Stream.empty();
        }
        try {
            return walker.undeclaredMembers(body.get().toJsonNode(), schema).stream()
                    .map(path -> where + " has a member that the document does not declare: " + path);
        } catch (IOException e) {
            return Stream.of(where + " is not JSON");
        }
    }

    private static Stream<String> messages(ValidationReport report) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .flatMap(DocumentValidator::inWords);
    }

    private static Stream<String> inWords(ValidationReport.Message message) {
        return Stream.concat(
                Stream.of(message.getMessage() + " [" + message.getKey() + "]" + place(message)),
                message.getNestedMessages().stream().flatMap(DocumentValidator::inWords));
    }

    private static String place(ValidationReport.Message message) {
        return message.getContext()
                .flatMap(context -> context.getParameter()
                        .map(parameter -> " in parameter " + parameter.getName())
                        .or(() -> context.getPointers().map(pointers -> " at " + pointers.getInstance())))
                .orElse("");
    }

    /** Created on first use, because that takes long. */
    private synchronized OpenApiInteractionValidator validator() {
        if (validator == null) {
            validator = OpenApiInteractionValidator.createForInlineApiSpecification(
                            document.root().toString())
                    .withResolveCombinators(true)
                    .withStrictOperationPathMatching()
                    .withLevelResolver(LevelResolver.create()
                            .withLevel(
                                    "validation.request.body.schema.additionalProperties",
                                    ValidationReport.Level.IGNORE)
                            .withLevel(
                                    "validation.response.body.schema.additionalProperties",
                                    ValidationReport.Level.IGNORE)
                            .build())
                    .build();
        }
        return validator;
    }
}
