package in.vyte.contract.conformance;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.document.SchemaWalker;
import in.vyte.contract.pact.Exchange;
import in.vyte.contract.pact.PactInteraction;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks exchanges against an OpenAPI document, strictly: parameters, headers, bodies, statuses, security. The schemas
 * of answers are open, so members that no schema declares are looked for separately. Safe for use by several threads.
 */
public final class DocumentValidator {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ApiDocument document;
    private final SchemaWalker walker;
    private @Nullable OpenApiInteractionValidator validator;

    /** Returns the validator for the document of this build. It is made once, because that takes seconds. */
    public static DocumentValidator bundled() {
        return Bundled.VALIDATOR;
    }

    /** Makes a validator for a document. */
    public DocumentValidator(ApiDocument document) {
        this.document = document;
        this.walker = new SchemaWalker(document);
    }

    /** Returns what is wrong with an interaction: its name, its key, its request and its answer. */
    public List<String> violations(PactInteraction interaction) {
        return violationsOneByOne(interaction).toList();
    }

    /** Like {@link #violations(PactInteraction)}, looking no further than is asked for, and where it is cheap first. */
    public Stream<String> violationsOneByOne(PactInteraction interaction) {
        Exchange exchange = interaction.exchange();
        Optional<ApiOperation> operation = document.operationAt(
                exchange.request().method(), exchange.request().path());
        Stream<Supplier<Stream<String>>> checks = Stream.of(
                () -> operation.stream().flatMap(found -> namesAndKey(interaction, found)),
                () -> undeclaredMembers(exchange),
                () -> messages(exchange));
        return checks.flatMap(Supplier::get);
    }

    private static Stream<String> namesAndKey(PactInteraction interaction, ApiOperation operation) {
        Stream.Builder<String> problems = Stream.builder();
        if (!interaction.name().startsWith(operation.id() + " ")) {
            problems.add("the interaction does not name its operation " + operation.id());
        }
        if (!operation.secured() && interaction.exchange().request().authorization() != null) {
            problems.add("the API key is sent to " + operation.id() + ", which does not ask for it");
        }
        return problems.build();
    }

    private Stream<String> messages(Exchange exchange) {
        return messages(validator().validate(request(exchange.request()), response(exchange.response())));
    }

    /** Returns what is wrong with an answer alone. */
    public List<String> responseViolations(ApiOperation operation, Exchange.Response answer) {
        ValidationReport report =
                validator().validateResponse(operation.path(), Method.valueOf(operation.method()), response(answer));
        return Stream.concat(
                        messages(report),
                        undeclared("answer", answer.body(), operation.responseSchema(answer.status())))
                .toList();
    }

    private Stream<String> undeclaredMembers(Exchange exchange) {
        return document
                .operationAt(exchange.request().method(), exchange.request().path())
                .stream()
                .flatMap(operation -> Stream.concat(
                        undeclared("request", exchange.request().body(), operation.requestSchema()),
                        undeclared(
                                "answer",
                                exchange.response().body(),
                                operation.responseSchema(exchange.response().status()))));
    }

    private Stream<String> undeclared(String where, Exchange.Body body, JsonNode schema) {
        if (schema.isMissingNode()
                || body.contentType() == null
                || !body.contentType().startsWith("application/json")) {
            return Stream.empty();
        }
        try {
            return walker.undeclaredMembers(MAPPER.readTree(body.text()), schema).stream()
                    .map(path -> where + " has a member that the document does not declare: " + path);
        } catch (JsonProcessingException malformed) {
            return Stream.of(where + " is not JSON");
        }
    }

    private static SimpleRequest request(Exchange.Request request) {
        SimpleRequest.Builder builder = new SimpleRequest.Builder(request.method(), request.path());
        request.query().forEach(builder::withQueryParam);
        if (request.authorization() != null) {
            builder.withAuthorization(request.authorization());
        }
        if (request.accept() != null) {
            builder.withAccept(request.accept());
        }
        if (request.body().contentType() != null) {
            builder.withContentType(request.body().contentType())
                    .withBody(request.body().text());
        }
        return builder.build();
    }

    private static SimpleResponse response(Exchange.Response answer) {
        SimpleResponse.Builder builder = SimpleResponse.Builder.status(answer.status());
        if (answer.body().contentType() != null) {
            builder.withContentType(answer.body().contentType())
                    .withBody(answer.body().text());
        }
        return builder.build();
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

    /** Made when it is first needed, because that takes long. */
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

    private static final class Bundled {
        static final DocumentValidator VALIDATOR = new DocumentValidator(ApiDocument.bundled());
    }
}
