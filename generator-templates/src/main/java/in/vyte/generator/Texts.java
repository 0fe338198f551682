package in.vyte.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comments say of a schema beside its description. */
final class Texts {
    private static final String DEPRECATED = "Deprecated in the API.";

    private Texts() {}

    /**
     * Returns what the API does when a value is left out, and who sends it, in HTML; empty if there is nothing to say.
     */
    static String remarks(@Nullable Schema<?> schema) {
        List<String> remarks = new ArrayList<>();
        if (schema != null && schema.getDefault() != null) {
            remarks.add("Default: " + Markdown.code(Literals.text(schema.getDefault(), schema)) + ".");
        }
        if (schema != null && Boolean.TRUE.equals(schema.getReadOnly())) {
            remarks.add("Only in responses.");
        }
        if (schema != null && Boolean.TRUE.equals(schema.getWriteOnly())) {
            remarks.add("Only in requests.");
        }
        return String.join(" ", remarks);
    }

    /** Returns the tag of a deprecated element. */
    static Javadoc deprecated(Javadoc javadoc, boolean deprecated) {
        return deprecated ? javadoc.tag("deprecated", DEPRECATED) : javadoc;
    }

    static boolean isDeprecated(@Nullable Schema<?> schema) {
        return schema != null && Boolean.TRUE.equals(schema.getDeprecated());
    }
}
