package in.vyte.contract.live;

import au.com.dius.pact.core.matchers.BodyMismatch;
import au.com.dius.pact.core.matchers.Mismatch;
import au.com.dius.pact.core.matchers.ResponseMatching;
import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.DefaultPactReader;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.V4Interaction;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import in.vyte.contract.conformance.DocumentValidator;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.pact.Exchange;
import in.vyte.contract.pact.PactDirectory;
import in.vyte.contract.pact.PactInteraction;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds an API somewhere against the interactions that only read. What goes wrong is told without any value. */
public final class LiveVerification {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ApiDocument document = ApiDocument.bundled();
    private final Pact pact = DefaultPactReader.INSTANCE.loadPact(PactDirectory.COMMITTED
            .path()
            .resolve("vyte-java-sdk-vyte-api.json")
            .toFile());
    private final LiveApi api;
    private final OrganizationRecords names;

    LiveVerification(URI baseUrl, String key) throws IOException {
        this.api = new LiveApi(baseUrl, key);
        this.names = new OrganizationRecords(api);
    }

    /** Returns the interactions that may be tried. */
    public static List<PactInteraction> interactions() {
        ApiDocument document = ApiDocument.bundled();
        return PactDirectory.COMMITTED.interactions().stream()
                .filter(PactInteraction::isHttp)
                .filter(interaction -> ReadOnlyInteractions.test(document, interaction))
                .toList();
    }

    /** Returns what is wrong with the API's answer, or nothing if the organization has no record to ask for. */
    Optional<List<String>> problems(PactInteraction interaction) throws IOException {
        Exchange example = interaction.exchange();
        Optional<Exchange.Request> local = names.localize(example.request());
        if (local.isEmpty()) {
            return Optional.empty();
        }
        Exchange.Response answer = api.get(local.get(), example.response().status() == 401);
        ApiOperation operation =
                document.operationAt(local.get().method(), local.get().path()).orElseThrow();
        List<String> problems = new ArrayList<>(mismatches(interaction, answer));
        DocumentValidator.bundled().responseViolations(operation, answer).stream()
                .map(LiveVerification::withoutValues)
                .forEach(problems::add);
        return Optional.of(problems);
    }

    private List<String> mismatches(PactInteraction interaction, Exchange.Response answer) {
        V4Interaction.SynchronousHttp expected = pact.getInteractions().stream()
                .map(V4Interaction.SynchronousHttp.class::cast)
                .filter(candidate -> interaction.name().equals(candidate.getDescription()))
                .findFirst()
                .orElseThrow();
        expected.getResponse().setBody(expectedBody(interaction, answer));
        return ResponseMatching.responseMismatches(pact, expected, response(answer)).stream()
                .map(LiveVerification::withoutValues)
                .toList();
    }

    private static OptionalBody expectedBody(PactInteraction interaction, Exchange.Response answer) {
        JsonNode example = interaction.node().at("/response/body/content");
        try {
            JsonNode expected =
                    ExpectedBody.of(example, MAPPER.readTree(answer.body().text()));
            return expected.isMissingNode()
                    ? OptionalBody.missing()
                    : OptionalBody.body(expected.toString(), ContentType.getJSON());
        } catch (JsonProcessingException notJson) {
            return OptionalBody.body(example.toString(), ContentType.getJSON());
        }
    }

    private static HttpResponse response(Exchange.Response answer) {
        String contentType = answer.body().contentType();
        return contentType == null
                ? new HttpResponse(answer.status())
                : new HttpResponse(
                        answer.status(),
                        Map.of("Content-Type", List.of(contentType)),
                        OptionalBody.body(answer.body().text(), new ContentType(contentType)));
    }

    /** What stands before the key of a message may quote the answer. */
    private static String withoutValues(String violation) {
        return violation.replaceFirst("^.*\\[validation", "[validation");
    }

    private static String withoutValues(Mismatch mismatch) {
        return mismatch instanceof BodyMismatch body
                ? "body does not match at " + body.getPath()
                : mismatch.type() + " does not match";
    }
}
