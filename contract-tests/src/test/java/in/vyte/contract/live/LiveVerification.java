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
import com.atlassian.oai.validator.model.Body;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import in.vyte.contract.conformance.DocumentValidator;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.pact.PactDirectory;
import in.vyte.contract.pact.PactInteraction;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds an API somewhere against the interactions that only read. What it reports holds none of the organization's
 * values.
 */
final class LiveVerification {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String LIMIT = "100";
    private static final String APP = "/third_party/app";
    private static final String GROUP = "/third_party/group_ids/0";

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

    /**
     * Returns whether the mark by which creations find their events comes back: an app and a group on listed events,
     * and the filters for them. The sentence holds none of the organization's values.
     */
    String creationMark() throws IOException {
        List<JsonNode> events =
                api.list("/v2/events", Map.of("limit", LIMIT)).valueStream().toList();
        List<JsonNode> marked = events.stream()
                .filter(event -> event.at(APP).isTextual() && event.at(GROUP).isTextual())
                .toList();
        if (marked.isEmpty()) {
            return "not known: none of %d listed events has an app and a group".formatted(events.size());
        }
        long found = 0;
        for (JsonNode event : marked) {
            Map<String, String> filters = Map.of(
                    "app_id",
                    event.at(APP).asText(),
                    "group_ids",
                    event.at(GROUP).asText(),
                    "limit",
                    LIMIT);
            found += api.list("/v2/events", filters)
                    .valueStream()
                    .filter(listed -> listed.path("_id").equals(event.path("_id")))
                    .count();
        }
        return "comes back on %d of %d listed events, and the filters find %d of them"
                .formatted(marked.size(), events.size(), found);
    }

    /** Returns how the response differs from what is expected, empty if the organization has no such record. */
    Optional<List<String>> problems(PactInteraction interaction) throws IOException {
        Optional<Request> local = names.localize(interaction.request());
        if (local.isEmpty()) {
            return Optional.empty();
        }
        Response response = api.get(local.get(), interaction.response().getStatus() == 401);
        ApiOperation operation = document.operationAt(local.get()).orElseThrow();
        List<String> problems = new ArrayList<>(mismatches(interaction, response));
        DocumentValidator.bundled()
                .responseViolations(operation, response)
                .map(LiveVerification::withoutValues)
                .forEach(problems::add);
        return Optional.of(problems);
    }

    private List<String> mismatches(PactInteraction interaction, Response response) throws IOException {
        V4Interaction.SynchronousHttp expected = pact.getInteractions().stream()
                .map(V4Interaction.SynchronousHttp.class::cast)
                .filter(candidate -> interaction.name().equals(candidate.getDescription()))
                .findFirst()
                .orElseThrow();
        expected.getResponse().setBody(expectedBody(interaction, response));
        return ResponseMatching.responseMismatches(pact, expected, pactResponse(response)).stream()
                .map(LiveVerification::withoutValues)
                .toList();
    }

    private static OptionalBody expectedBody(PactInteraction interaction, Response response) throws IOException {
        JsonNode example = interaction.node().at("/response/body/content");
        try {
            JsonNode expected = ExpectedBody.of(example, MAPPER.readTree(text(response)));
            return expected.isMissingNode()
                    ? OptionalBody.missing()
                    : OptionalBody.body(expected.toString(), ContentType.getJSON());
        } catch (JsonProcessingException notJson) {
            return OptionalBody.body(example.toString(), ContentType.getJSON());
        }
    }

    private static HttpResponse pactResponse(Response response) throws IOException {
        String contentType = response.getContentType().orElse("");
        return contentType.isEmpty()
                ? new HttpResponse(response.getStatus())
                : new HttpResponse(
                        response.getStatus(),
                        Map.of("Content-Type", List.of(contentType)),
                        OptionalBody.body(text(response), new ContentType(contentType)));
    }

    private static String text(Response response) throws IOException {
        Optional<Body> body = response.getResponseBody();
        return body.isEmpty() ? "" : body.get().toString(StandardCharsets.UTF_8);
    }

    /** What stands before the key of a message may quote the response. */
    private static String withoutValues(String violation) {
        return violation.replaceFirst("^.*\\[validation", "[validation");
    }

    private static String withoutValues(Mismatch mismatch) {
        return mismatch instanceof BodyMismatch body
                ? "body does not match at " + body.getPath()
                : mismatch.type() + " does not match";
    }
}
