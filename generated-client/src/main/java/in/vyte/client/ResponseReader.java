package in.vyte.client;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import in.vyte.client.json.Codec;
import in.vyte.client.json.Codecs;
import in.vyte.client.json.JsonMismatchException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the body of a successful response into a value. Immutable.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
interface ResponseReader<T> {
    /** Taken as they are; any other content type has to be parsed first. */
    Set<String> USUAL_TYPES = Set.of("application/json", "application/json; charset=utf-8");

    /** A text response is one word; a longer one is something else. */
    int MAX_TEXT = 8 * 1024;

    String FOUND_NULL = "expected a value but found null";

    @Nullable
    T read(@Nullable HttpEntity entity, Reading reading) throws IOException;

    static ResponseReader<Void> none() {
        return (entity, reading) -> {
            if (isHtml(contentType(entity))) {
                throw new UndecodableBodyException("", "expected no body but the content type is text/html");
            }
            EntityUtils.consume(entity);
            return null;
        };
    }

    static <T> ResponseReader<T> json(Codec<T> codec) {
        return (entity, reading) -> readAll(codec, entity, reading);
    }

    private static <T> T readAll(Codec<T> codec, @Nullable HttpEntity entity, Reading reading) throws IOException {
        JsonParser parser = parser(entity, reading);
        T value = read(codec, parser);
        finish(parser);
        reading.report(value);
        return value;
    }

    /** Takes an empty body for none, which is what some servers send. */
    static <T> ResponseReader<Optional<T>> jsonIfAny(Codec<T> codec) {
        return (entity, reading) -> {
            HttpEntity body = entity == null ? null : NonEmptyEntity.of(entity);
            return body == null ? Optional.empty() : Optional.of(readAll(codec, body, reading));
        };
    }

    /** For {@link ApiClient#download}, which leaves the body to its caller. */
    static ResponseReader<InputStream> bytes() {
        return (entity, reading) -> {
            throw new IllegalStateException("A file is read with download, which leaves it open");
        };
    }

    static ResponseReader<String> wholeText() {
        return (entity, reading) -> {
            if (entity == null) {
                return "";
            }
            ContentType type = contentType(entity);
            Charset charset = type == null ? null : type.getCharset();
            byte[] bytes = entity.getContent().readAllBytes();
            return new String(bytes, charset == null ? StandardCharsets.UTF_8 : charset);
        };
    }

    static ResponseReader<String> text() {
        return (entity, reading) -> {
            if (entity == null) {
                return "";
            }
            ContentType type = contentType(entity);
            if (type != null && !isText(type) && !isJson(type)) {
                throw unexpectedType("text/plain", type);
            }
            byte[] bytes = entity.getContent().readNBytes(MAX_TEXT + 1);
            if (bytes.length > MAX_TEXT) {
                throw new UndecodableBodyException("", "expected a word but found more than " + MAX_TEXT + " bytes");
            }
            Charset charset = type == null ? null : type.getCharset();
            String text = new String(bytes, charset == null ? StandardCharsets.UTF_8 : charset).strip();
            return text.startsWith("\"") ? unquoted(text) : text;
        };
    }

    /** Starts to read a JSON body; the parser stands on its first token. */
    static JsonParser parser(@Nullable HttpEntity entity, Reading reading) throws IOException {
        if (entity == null) {
            throw new UndecodableBodyException("", "expected JSON but there is no body");
        }
        requireJson(entity);
        JsonParser parser = open(entity);
        reading.begin(parser);
        return started(parser);
    }

    static <T> T read(Codec<T> codec, JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            throw new UndecodableBodyException(path(parser), FOUND_NULL);
        }
        return Objects.requireNonNull(decode(codec::read, parser));
    }

    /** Reads an item of a list; null for one that cannot be read. */
    static <T> @Nullable T readItem(Codec<T> codec, JsonParser parser) throws IOException {
        return decode(json -> Codecs.item(codec, json), parser);
    }

    /** A step of the decoding. */
    @FunctionalInterface
    interface Step<T> {
        @Nullable
        T read(JsonParser parser) throws IOException;
    }

    private static <T> @Nullable T decode(Step<T> step, JsonParser parser) throws IOException {
        try {
            return step.read(parser);
        } catch (JsonMismatchException mismatch) {
            throw new UndecodableBodyException(mismatch.path(), String.valueOf(mismatch.getMessage()));
        } catch (JacksonException | CharConversionException malformed) {
            throw malformed(parser, malformed);
        }
    }

    static @Nullable JsonToken next(JsonParser parser) throws IOException {
        try {
            return parser.nextToken();
        } catch (JacksonException | CharConversionException malformed) {
            throw malformed(parser, malformed);
        }
    }

    /** Reads to the end of the body, since only then can the connection serve the next call. */
    static void finish(JsonParser parser) throws IOException {
        if (next(parser) != null) {
            throw new UndecodableBodyException("", "expected the end of the body but found more");
        }
    }

    private static String unquoted(String json) throws IOException {
        JsonParser parser = started(VyteJson.parser(json.getBytes(StandardCharsets.UTF_8)));
        String text = read(Codecs.STRING, parser);
        finish(parser);
        return text;
    }

    private static JsonParser started(JsonParser parser) throws IOException {
        if (next(parser) == null) {
            throw new UndecodableBodyException("", "expected JSON but the body is empty");
        }
        return parser;
    }

    private static void requireJson(HttpEntity entity) throws IOException {
        if (USUAL_TYPES.contains(String.valueOf(entity.getContentType()))) {
            return;
        }
        ContentType type = contentType(entity);
        if (type != null && !isJson(type) && !isText(type)) {
            throw unexpectedType("application/json", type);
        }
    }

    private static JsonParser open(HttpEntity entity) throws IOException {
        InputStream content = entity.getContent();
        try {
            return VyteJson.parser(content);
        } catch (CharConversionException unknownEncoding) {
            throw new UndecodableBodyException("", "malformed JSON");
        }
    }

    /** Leaves out the cause: its message may quote the body. */
    private static UndecodableBodyException malformed(JsonParser parser, IOException malformed) {
        String what = malformed instanceof StreamConstraintsException ? "JSON beyond all measure" : "malformed JSON";
        JsonLocation location = malformed instanceof JacksonException json ? json.getLocation() : null;
        String where = location == null || location.getByteOffset() < 0 ? "" : " at byte " + location.getByteOffset();
        return new UndecodableBodyException(path(parser), what + where);
    }

    private static String path(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static @Nullable ContentType contentType(@Nullable HttpEntity entity) {
        return entity == null ? null : ContentType.parseLenient(entity.getContentType());
    }

    private static boolean isJson(ContentType type) {
        String name = type.getMimeType().toLowerCase(Locale.ROOT);
        return name.equals("application/json") || name.equals("text/json") || name.endsWith("+json");
    }

    private static boolean isText(ContentType type) {
        return type.getMimeType().equalsIgnoreCase("text/plain");
    }

    private static boolean isHtml(@Nullable ContentType type) {
        return type != null && type.getMimeType().equalsIgnoreCase("text/html");
    }

    private static UndecodableBodyException unexpectedType(String expected, ContentType found) {
        String problem = "expected " + expected + " but the content type is " + found.getMimeType();
        return new UndecodableBodyException("", problem);
    }
}
