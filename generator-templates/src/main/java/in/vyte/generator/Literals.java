package in.vyte.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Date;

/** Writes values as Java literals and as texts. */
final class Literals {
    private Literals() {}

    /** Returns a string literal. */
    static String string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (Character.isISOControl(c)) {
                        literal.append(String.format("\\%03o", (int) c));
                    } else {
                        literal.append(c);
                    }
                }
            }
        }
        return literal.append('"').toString();
    }

    /** Returns a value of the document as it stands there. */
    static String text(Object value, Schema<?> schema) {
        if (value instanceof byte[] bytes) {
            return Base64.getEncoder().encodeToString(bytes);
        }
        if (value instanceof Date date) {
            return "date".equals(schema.getFormat())
                    ? date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString()
                    : DateTimeFormatter.ISO_INSTANT.format(date.toInstant());
        }
        return value.toString();
    }
}
