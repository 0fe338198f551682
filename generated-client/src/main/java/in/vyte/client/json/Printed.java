package in.vyte.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values as models print them: on one line, whatever the API's users wrote into them. Line breaks, other control
 * characters and marks that turn the direction of writing (Unicode Standard Annex 9) are escaped as in Java.
 */
final class Printed {
    private Printed() {}

    /** Prints a value of a member. */
    static String of(@Nullable Object value) {
        if (value instanceof Collection<?> items) {
            return items.stream().map(Printed::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> of(entry.getKey()) + "=" + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof Model ? value.toString() : escaped(String.valueOf(value));
    }

    /** Returns whether a value holds JSON of which the document says nothing, and which so may hold any secret. */
    static boolean isFreeForm(@Nullable Object value) {
        if (value instanceof Collection<?> items) {
            return items.stream().anyMatch(Printed::isFreeForm);
        }
        return value instanceof Map<?, ?> map ? isFreeForm(map.values()) : value instanceof JsonNode;
    }

    private static String escaped(String text) {
        if (text.chars().noneMatch(Printed::isEscaped)) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        text.chars().forEach(c -> {
            if (isEscaped(c)) {
                line.append(String.format("\\u%04x", c));
            } else {
                line.append((char) c);
            }
        });
        return line.toString();
    }

    private static boolean isEscaped(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || c == 0x061c
                || c == 0x200e
                || c == 0x200f
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069;
    }
}
