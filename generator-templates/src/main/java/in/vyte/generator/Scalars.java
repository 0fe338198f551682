package in.vyte.generator;

import in.vyte.generator.JavaType.Kind;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Set;

/** The Java types of strings, numbers and booleans by their format. */
final class Scalars {
    private static final Set<String> SMALL_INTEGERS = Set.of("", "int32", "int16", "int8", "uint8", "uint16");

    private Scalars() {}

    static JavaType of(Schema<?> schema, String place, Refusals refusals) {
        String format = schema.getFormat() == null ? "" : schema.getFormat();
        return switch (schema.getType()) {
            case "boolean" -> JavaType.BOOLEAN;
            case "integer" ->
                SMALL_INTEGERS.contains(format)
                        ? JavaType.INTEGER
                        : JavaType.scalar(Kind.INTEGER, "Long", "Codecs.LONG");
            case "number" -> number(format);
            case "string" -> string(format);
            default -> {
                refusals.add(
                        place,
                        "type: " + schema.getType(),
                        "one of string, integer, number, boolean, array and object");
                yield JavaType.ANY;
            }
        };
    }

    private static JavaType number(String format) {
        return switch (format) {
            case "float" -> JavaType.scalar(Kind.NUMBER, "Float", "Formats.FLOAT");
            case "double" -> JavaType.scalar(Kind.NUMBER, "Double", "Codecs.DOUBLE");
            default -> JavaType.NUMBER;
        };
    }

    private static JavaType string(String format) {
        return switch (format) {
            case "date" -> JavaType.scalar(Kind.OTHER_TEXT, "LocalDate", "Codecs.DATE");
            case "date-time" -> JavaType.scalar(Kind.DATE_TIME, "OffsetDateTime", "Formats.DATE_TIME");
            case "uri" -> JavaType.scalar(Kind.OTHER_TEXT, "URI", "Formats.URI_TEXT");
            case "uuid" -> JavaType.scalar(Kind.OTHER_TEXT, "UUID", "Formats.UUID_TEXT");
            case "byte" -> JavaType.scalar(Kind.OTHER_TEXT, "Bytes", "Formats.BYTES");
            case "binary" -> JavaType.UPLOAD;
            default -> JavaType.TEXT;
        };
    }
}
