package in.vyte.generator;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chooses among the media types of a body. */
final class MediaTypes {
    static final String JSON = "application/json";

    private MediaTypes() {}

    /** How a body of a media type is written and read. */
    enum Form {
        JSON,
        FORM,
        MULTIPART,
        TEXT,
        BINARY
    }

    /**
     * The media type that the client takes.
     *
     * @param name its name
     * @param form how it is written and read
     * @param content what the document says of it
     */
    record Choice(String name, Form form, MediaType content) {}

    /** Returns the first of the most structured kind; null if there is no content. */
    static @Nullable Choice choose(@Nullable Content content) {
        Choice best = null;
        if (content != null) {
            for (Map.Entry<String, MediaType> entry : content.entrySet()) {
                Choice choice = new Choice(entry.getKey(), form(entry.getKey(), entry.getValue()), entry.getValue());
                if (best == null || choice.form().compareTo(best.form()) < 0) {
                    best = choice;
                }
            }
        }
        return best;
    }

    static boolean isBinary(@Nullable Schema<?> schema) {
        return schema != null && "binary".equals(schema.getFormat());
    }

    private static Form form(String name, MediaType content) {
        String type = name.toLowerCase(Locale.ROOT).replaceAll("\\s*;.*", "");
        if (type.equals("application/x-www-form-urlencoded")) {
            return Form.FORM;
        }
        if (type.equals("multipart/form-data")) {
            return Form.MULTIPART;
        }
        if (isBinary(content.getSchema())) {
            return Form.BINARY;
        }
        if (type.equals(JSON) || type.equals("text/json") || type.endsWith("+json") || type.equals("*/*")) {
            return Form.JSON;
        }
        boolean text = type.startsWith("text/") || type.equals("application/xml") || type.endsWith("+xml");
        return text ? Form.TEXT : Form.BINARY;
    }
}
