package in.vyte.contract.conformance;

import com.atlassian.oai.validator.model.Request;
import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.document.SchemaWalker;
import in.vyte.contract.pact.PactInteraction;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Finds what could be a secret in a pact. Allowed are values that say of themselves that they are fake, and ids of the
 * examples. Everything else where a secret belongs, or that looks like one, is reported.
 */
final class SecretScanner {
    private static final Pattern FAKE = Pattern.compile("(fake-[a-z-]+)(-\\d+)?");
    private static final Pattern EXAMPLE_ID = Pattern.compile("65a1f0c2d4e5f60718[0-9a-f]{6}");
    private static final Pattern LOOKS_LIKE_A_KEY =
            Pattern.compile("(?=[\\w+=-]*\\d)(?=[\\w+=-]*[A-Za-z])[\\w+=-]{20,}");

    private final ApiDocument document;
    private final SchemaWalker walker;

    SecretScanner(ApiDocument document) {
        this.document = document;
        this.walker = new SchemaWalker(document);
    }

    /** Returns the places of possible secrets, never their values. */
    Set<String> suspicions(PactInteraction interaction) {
        Set<String> places = new TreeSet<>();
        if (interaction.isHttp()) {
            secretsOfTheDocument(interaction, places);
        }
        texts("$", interaction.node(), (path, text) -> {
            if (holdsKey(EXAMPLE_ID.matcher(text).replaceAll(""))) {
                places.add(path);
            }
        });
        return places;
    }

    private void secretsOfTheDocument(PactInteraction interaction, Set<String> places) {
        Request request = interaction.request();
        if (!request.getHeaderValues("Authorization").stream().allMatch(SecretScanner::isFake)) {
            places.add("header Authorization");
        }
        document.operationAt(request).ifPresent(operation -> {
            secretParameters(operation, request, places);
            JsonNode node = interaction.node();
            secretMembers(node.at("/request/body/content"), operation.requestSchema(), places);
            secretMembers(
                    node.at("/response/body/content"),
                    operation.responseSchema(interaction.response().getStatus()),
                    places);
        });
    }

    private static void secretParameters(ApiOperation operation, Request request, Set<String> places) {
        for (JsonNode parameter : operation.parameters("query")) {
            String name = parameter.path("name").asText();
            if (parameter.path("x-vyte-secret").asBoolean()
                    && !request.getQueryParameterValues(name).stream().allMatch(SecretScanner::isFake)) {
                places.add("query parameter " + name);
            }
        }
    }

    private void secretMembers(JsonNode body, JsonNode schema, Set<String> places) {
        walker.walk(body, schema, (path, value, declared) -> {
            if (declared.path("x-vyte-secret").asBoolean()) {
                texts(path, value, (place, text) -> {
                    if (!isFake(text)) {
                        places.add(place);
                    }
                });
            }
        });
    }

    /** Shows each text in a value, with its place. */
    private static void texts(String path, JsonNode value, BiConsumer<String, String> visitor) {
        if (value.isTextual()) {
            visitor.accept(path, value.asText());
        }
        value.properties().forEach(member -> texts(path + "." + member.getKey(), member.getValue(), visitor));
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            texts(path + "[" + i + "]", value.get(i), visitor);
        }
    }

    private static boolean holdsKey(String text) {
        return LOOKS_LIKE_A_KEY.matcher(text).results().anyMatch(found -> !isFake(found.group()));
    }

    private static boolean isFake(String text) {
        return FAKE.matcher(text).find();
    }
}
