package in.vyte.client;

import in.vyte.client.json.Bytes;
import in.vyte.client.json.OpenEnum;
import in.vyte.client.json.OpenIntegerEnum;
import java.math.BigDecimal;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.UUID;

/** The text of a value in a path, a query, a header or a form. */
final class ParameterText {
    private ParameterText() {}

    static String of(String name, Object value) {
        if (value instanceof OffsetDateTime time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Bytes bytes) {
            return bytes.toBase64();
        }
        boolean plain = value instanceof CharSequence
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof OpenEnum
                || value instanceof OpenIntegerEnum
                || value instanceof TemporalAccessor
                || value instanceof URI
                || value instanceof UUID;
        if (!plain) {
            throw new IllegalArgumentException(
                    "The parameter " + name + " cannot be a " + value.getClass().getSimpleName());
        }
        return value.toString();
    }
}
