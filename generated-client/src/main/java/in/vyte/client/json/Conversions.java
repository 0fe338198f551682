package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides which JSON of an unexpected type is converted: only what has one reading and loses nothing. Everything else
 * is kept raw.
 *
 * <table>
 * <caption>What is converted</caption>
 * <tr><th>Expected</th><th>Found</th><th>Becomes</th></tr>
 * <tr><td>a boolean</td><td>{@code "true"}, {@code "false"}</td><td>that boolean</td></tr>
 * <tr><td>an integer</td><td>{@code 3.0}, {@code "3"}</td><td>3, if it fits</td></tr>
 * <tr><td>a number</td><td>{@code "2.5"}</td><td>2.5</td></tr>
 * <tr><td>a number held as a double</td><td>one of more digits</td><td>the nearest double</td></tr>
 * <tr><td>a date-time</td><td>{@code false}</td><td>nothing: there is no such date</td></tr>
 * <tr><td>a date-time</td><td>{@code 2026-03-02 09:00:00Z}</td><td>with {@code T} for the blank</td></tr>
 * <tr><td>a date-time</td><td>{@code 2026-03-02T09:00:00+0100}</td><td>with {@code +01:00} as offset</td></tr>
 * <tr><td>the id of something</td><td>an object with {@code _id}</td><td>that id</td></tr>
 * <tr><td>an object that has an {@code _id}</td><td>24 hex digits</td><td>an object with that {@code _id} alone</td></tr>
 * <tr><td>a list of objects</td><td>one such object</td><td>a list of one</td></tr>
 * <tr><td>one of two types</td><td>what one of them alone is converted from</td><td>that one</td></tr>
 * </table>
 *
 * <p>Seconds may be left out of a date-time. What has several readings stays raw: a date-time without offset, a number
 * instead of a date (seconds or milliseconds), a day instead of a date-time and the reverse, 1 and 0 instead of a
 * boolean (they may be counts), and a number instead of a text (its leading zeros are lost already).
 */
final class Conversions {
    private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9][0-9]{0,17})");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]{0,30})(?:\\.[0-9]{1,30})?");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{24}");
    private static final Pattern MOMENT =
            Pattern.compile("([0-9-]{10})[Tt ]([0-9:.]{5,18})(Z|z|[+-][0-9]{2}:?[0-9]{2})");
    private static final String ID_MEMBER = "_id";

    /** Members that hold the id of something, or ids. */
    private static final Set<String> REFERENCES = Set.of(
            "user",
            "org",
            "organization",
            "belongs_to",
            "created_by",
            "vyteme",
            "locator",
            "availability",
            "calendarList",
            "superadmin_team",
            "admins",
            "members");

    private Conversions() {}

    /**
     * Converts JSON that a codec has refused.
     *
     * @return the value; {@link Model#NULL} for nothing; null if the JSON is to be kept raw
     */
    static @Nullable Object convert(Codec<?> declared, Unexpected found) {
        Codec<?> codec = Codecs.resolved(declared);
        JsonNode raw = found.raw;
        if (codec == Codecs.STRING) {
            return isReference(found.path) ? idOf(raw) : null;
        }
        if (codec instanceof ModelType<?> type) {
            Field<?> id = type.find(ID_MEMBER);
            return id != null && isId(raw) ? type.reference(id, raw.textValue(), found.convertedTo(Model.NULL)) : null;
        }
        if (codec instanceof ListCodec<?> list) {
            return listOfOne(list.items(), raw);
        }
        if (codec instanceof OpenIntegerEnum.Type<?> type) {
            Long number = integer(raw);
            return number == null ? null : type.of(number);
        }
        return codec instanceof Union.Type<?> union ? variant(union, found) : scalar(codec, raw);
    }

    private static @Nullable Object scalar(Codec<?> codec, JsonNode raw) {
        if (codec == Codecs.BOOLEAN) {
            return "true".equals(raw.textValue()) || "false".equals(raw.textValue()) ? raw.asBoolean() : null;
        }
        if (codec == Codecs.INTEGER) {
            Long number = integer(raw);
            return number != null && number == number.intValue() ? Integer.valueOf(number.intValue()) : null;
        }
        if (codec == Codecs.LONG) {
            return integer(raw);
        }
        if (codec == Codecs.NUMBER) {
            return number(raw);
        }
        if (codec == Codecs.DOUBLE) {
            BigDecimal number = raw.isNumber() ? raw.decimalValue() : number(raw);
            return number == null || Double.isInfinite(number.doubleValue()) ? null : (Object) number.doubleValue();
        }
        return codec == Codecs.TIMESTAMP ? moment(raw) : null;
    }

    private static @Nullable Long integer(JsonNode raw) {
        if (raw.isTextual()) {
            return INTEGER.matcher(raw.textValue()).matches() ? Long.valueOf(raw.textValue()) : null;
        }
        try {
            return raw.isBigDecimal() ? raw.decimalValue().longValueExact() : null;
        } catch (ArithmeticException fractionOrTooLarge) {
            return null;
        }
    }

    private static @Nullable BigDecimal number(JsonNode raw) {
        return raw.isTextual() && NUMBER.matcher(raw.textValue()).matches() ? new BigDecimal(raw.textValue()) : null;
    }

    private static @Nullable Object moment(JsonNode raw) {
        if (raw.isBoolean()) {
            return raw.booleanValue() ? null : Model.NULL;
        }
        Matcher moment = MOMENT.matcher(raw.isTextual() ? raw.textValue() : "");
        if (!moment.matches()) {
            return null;
        }
        String offset = moment.group(3);
        String usual = offset.length() == 5 ? offset.substring(0, 3) + ':' + offset.substring(3) : offset;
        char[] text = (moment.group(1) + 'T' + moment.group(2) + usual).toCharArray();
        try {
            return Timestamp.parse(text, 0, text.length);
        } catch (DateTimeException noSuchMoment) {
            return null;
        }
    }

    private static boolean isReference(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean isItem = !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
        return isItem ? isReference(path.substring(0, path.lastIndexOf('/'))) : REFERENCES.contains(name);
    }

    private static @Nullable String idOf(JsonNode raw) {
        String id = raw.path(ID_MEMBER).textValue();
        return id == null || id.isBlank() ? null : id;
    }

    private static boolean isId(JsonNode raw) {
        return raw.isTextual() && ID.matcher(raw.textValue()).matches();
    }

    /** Takes an object that shares no member with the items for what it may be: an error, or a numbered list. */
    private static @Nullable Object listOfOne(Codec<?> items, JsonNode raw) {
        Codec<?> codec = Codecs.resolved(items);
        ModelType<?> type = codec instanceof Union.Type<?> union ? union.model() : Conversions.type(codec);
        if (type == null || raw.properties().stream().noneMatch(member -> type.find(member.getKey()) != null)) {
            return null;
        }
        try (JsonParser json = raw.traverse()) {
            json.nextToken();
            return List.of(read(items, json));
        } catch (IOException impossible) {
            throw new UncheckedIOException("A tree cannot fail to be read", impossible);
        }
    }

    private static @Nullable ModelType<?> type(Codec<?> codec) {
        return codec instanceof ModelType<?> type ? type : null;
    }

    private static <T> Object read(Codec<T> codec, JsonParser json) throws IOException {
        @Nullable Object value = codec.read(json);
        return value == null ? Model.NULL : value;
    }

    private static @Nullable Object variant(Union.Type<?> union, Unexpected found) {
        List<Object> readings = new ArrayList<>();
        for (Variant<?> variant : union.variants()) {
            Object reading = convert(variant.codec, found);
            if (reading != null && reading != Model.NULL) {
                readings.add(reading);
            }
        }
        return readings.size() == 1 ? union.of(readings.get(0)) : null;
    }
}
