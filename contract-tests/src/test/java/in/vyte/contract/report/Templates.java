package in.vyte.contract.report;

import com.samskivert.mustache.Mustache;
import in.vyte.contract.evidence.Evidence.Outcome;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The Mustache templates of the report. */
final class Templates {
    private static final Mustache.Compiler HTML =
            Mustache.compiler().emptyStringIsFalse(true).withLoader(Templates::open);

    /** Keeps a text from being read as Markdown or HTML. */
    private static final Mustache.Compiler MARKDOWN = HTML.withEscaper(
            text -> text.replace("&", "&amp;").replace("<", "&lt;").replaceAll("[\\\\`*_|\\[\\]]", "\\\\$0"));

    private Templates() {}

    /**
     * What the templates show.
     *
     * @param report null if it could not be created
     * @param problem why it could not be created, null if it was
     */
    record Content(
            @Nullable ContractReport report, @Nullable Throwable problem, List<Outcome> failed) {
        private static final int MOST_IN_SUMMARY = 20;

        List<Failure> failures() {
            return failed.stream().map(Failure::new).toList();
        }

        List<Failure> firstFailures() {
            return failures().stream().limit(MOST_IN_SUMMARY).toList();
        }

        @Nullable
        Integer otherFailures() {
            return failed.size() > MOST_IN_SUMMARY ? failed.size() - MOST_IN_SUMMARY : null;
        }
    }

    record Failure(Outcome outcome) {
        String message() {
            return shortened(outcome.message(), 1_500);
        }

        String brief() {
            return shortened(outcome.message().replaceAll("\\s+", " "), 300);
        }

        private static String shortened(String text, int longest) {
            return text.length() <= longest ? text : text.substring(0, longest) + "…";
        }
    }

    static String page(Content content) {
        return HTML.compile(open("page.html")).execute(content);
    }

    static String summary(Content content) {
        return MARKDOWN.compile(open("summary.md")).execute(content);
    }

    private static Reader open(String name) {
        return new InputStreamReader(
                Objects.requireNonNull(Templates.class.getResourceAsStream(name), name), StandardCharsets.UTF_8);
    }
}
