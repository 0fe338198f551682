package in.vyte.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the reference for people: one HTML file that holds the document, the Java call of each operation and Redoc to
 * draw them, and that loads no other file.
 */
final class ReferencePage {
    /** The one thing that Redoc fetches by itself. */
    private static final String REMOTE_IMAGE = "https://cdn.redoc.ly/redoc/logo-mini.svg";

    private static final String ICON = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'>"
            + "<path d='M3 1h7l3 3v11H3z' fill='none' stroke='#32329f'/>"
            + "<path d='M5 6h6M5 9h6M5 12h4' stroke='#32329f'/></svg>";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");

    private final String redocFolder;

    private ReferencePage(String redocVersion) {
        this.redocFolder = "/META-INF/resources/webjars/redoc/" + redocVersion + "/";
    }

    /**
     * Writes {@code index.html}.
     *
     * @param arguments the bundle in JSON, the Java calls by operation, the directory to write to, and the version of
     *     Redoc on the class path
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        JsonNode document = new ObjectMapper().readTree(Files.readString(Path.of(arguments[0])));
        addCalls(document, (Map<?, ?>) YamlFile.read(Path.of(arguments[1])));
        String page = new ReferencePage(arguments[3]).page(document);
        Files.writeString(Files.createDirectories(Path.of(arguments[2])).resolve("index.html"), page);
    }

    /** A new operation has no call until the contract tests have written it. */
    private static void addCalls(JsonNode document, Map<?, ?> calls) {
        for (JsonNode operation : document.get("paths").findParents("operationId")) {
            Object call = calls.get(operation.get("operationId").asText());
            if (call != null) {
                ((ObjectNode) operation)
                        .putArray("x-codeSamples")
                        .addObject()
                        .put("lang", "Java")
                        .put("source", call.toString());
            }
        }
    }

    private String page(JsonNode document) throws IOException {
        Map<String, String> parts = Map.of(
                "title", document.at("/info/title").asText(),
                "icon", icon(),
                "licences",
                        resource(redocFolder + "LICENSE")
                                + resource(redocFolder + "bundles/redoc.standalone.js.LICENSE.txt"),
                "redoc", redoc(),
                "document", insideScript(document.toString()));
        return filled(resource("reference-page.html"), parts);
    }

    private String redoc() throws IOException {
        String script = resource(redocFolder + "bundles/redoc.standalone.js");
        if (!script.contains(REMOTE_IMAGE)) {
            throw new IllegalStateException("Redoc no longer fetches " + REMOTE_IMAGE + ": see what it fetches now");
        }
        return script.replace(REMOTE_IMAGE, icon());
    }

    private static String icon() {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(ICON.getBytes(StandardCharsets.US_ASCII));
    }

    /** A text of the document must not end the script it stands in. */
    private static String insideScript(String json) {
        return json.replace("<", "\\u003c");
    }

    private static String filled(String template, Map<String, String> parts) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(placeholder -> Matcher.quoteReplacement(parts.get(placeholder.group(1))));
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = ReferencePage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("Not on the class path: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
