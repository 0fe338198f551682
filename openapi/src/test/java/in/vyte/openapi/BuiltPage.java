package in.vyte.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reference page that the build has just made. */
final class BuiltPage {
    static final Path FILE = Path.of("target", "site", "index.html");

    private static final Pattern DOCUMENT =
            Pattern.compile("<script type=\"application/json\" id=\"document\">(.*?)</script>", Pattern.DOTALL);

    private BuiltPage() {}

    static String html() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document inside the page. */
    static JsonNode document() throws IOException {
        Matcher script = DOCUMENT.matcher(html());
        if (!script.find()) {
            throw new AssertionError("No document in " + FILE);
        }
        return new ObjectMapper().readTree(script.group(1));
    }

    /**
     * The operations of the paths, without those of callbacks, which are shown inside the operation that causes them.
     */
    static List<String> operationIds() throws IOException {
        List<String> ids = new ArrayList<>();
        for (JsonNode path : document().get("paths")) {
            for (JsonNode member : path) {
                if (member.has("operationId")) {
                    ids.add(member.get("operationId").asText());
                }
            }
        }
        return ids;
    }
}
