package in.vyte.client;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import in.vyte.client.json.Codec;
import in.vyte.client.json.Codecs;
import in.vyte.client.json.JsonMismatchException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.jspecify.annotations.Nullable;

/**
 * Turns the body of a successful answer into a value. Immutable.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
interface ResponseReader<T> {
    /** Bodies of a known length up to this are read at once, which is fastest; longer ones are parsed as they come. */
    int MAX_BUFFERED = 64 * 1024;

    /** A text answer is a word; more than this is something else. */
    int MAX_TEXT = 8 * 1024;

    @Nullable
    T read(@Nullable HttpEntity entity) throws IOException;

    static ResponseReader<Void> none() {
        return entity -> {
            EntityUtils.consume(entity);
            return null;
        };
    }

    static <T> ResponseReader<T> json(Codec<T> codec) {
        return entity -> readAll(codec, parser(entity));
    }

    static ResponseReader<String> text() {
        return entity -> {
            ContentType type = contentType(entity);
            if (entity == null || type != null && !isText(type) && !isJson(type)) {
                throw unexpectedType("text/plain", type);
            }
            byte[] bytes = entity.getContent().readNBytes(MAX_TEXT);
            Charset charset = type == null ? null : type.getCharset();
            String text = new String(bytes, charset == null ? StandardCharsets.UTF_8 : charset).strip();
            return text.startsWith("\"") ? json(Codecs.STRING, text) : text;
        };
    }

    /** Starts to read a JSON body; the parser stands on its first token. */
    static JsonParser parser(@Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            throw new UndecodableBodyException("", "expected JSON but there is no body");
        }
        ContentType type = contentType(entity);
        if (type != null && !isJson(type) && !isText(type)) {
            throw unexpectedType("application/json", type);
        }
        JsonParser parser = open(entity);
        try {
            if (parser.nextToken() == null) {
                throw new UndecodableBodyException("", "expected JSON but the body is empty");
            }
            return parser;
        } catch (JacksonException malformed) {
            throw malformed(parser, malformed);
        }
    }

    static <T> T read(Codec<T> codec, JsonParser parser) throws IOException {
        try {
            if (parser.currentToken() == JsonToken.VALUE_NULL) {
                throw new UndecodableBodyException("", "expected a value but found null");
            }
            return codec.read(parser);
        } catch (JsonMismatchException mismatch) {
            throw new UndecodableBodyException(mismatch.path(), String.valueOf(mismatch.getMessage()));
        } catch (JacksonException malformed) {
            throw malformed(parser, malformed);
        }
    }

    /** Reads to the end of the body, since only then can the connection serve the next call. */
    static void finish(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() != null) {
                throw new UndecodableBodyException("", "expected the end of the body but found more");
            }
            parser.close();
        } catch (JacksonException malformed) {
            throw malformed(parser, malformed);
        }
    }

    /** Leaves out Jackson's exception: its message may quote the body. */
    static UndecodableBodyException malformed(JsonParser parser, JacksonException malformed) {
        String path = parser.getParsingContext().pathAsPointer().toString();
        JsonLocation location = malformed.getLocation();
        String where = location == null ? "" : " at byte " + location.getByteOffset();
        return new UndecodableBodyException(path, "malformed JSON" + where);
    }

    private static <T> T readAll(Codec<T> codec, JsonParser parser) throws IOException {
        T value = read(codec, parser);
        finish(parser);
        return value;
    }

    private static <T> T json(Codec<T> codec, String text) throws IOException {
        JsonParser parser = VyteJson.parser(text.getBytes(StandardCharsets.UTF_8));
        parser.nextToken();
        return readAll(codec, parser);
    }

    private static JsonParser open(HttpEntity entity) throws IOException {
        long length = entity.getContentLength();
        InputStream content = entity.getContent();
        if (length >= 0 && length <= MAX_BUFFERED) {
            byte[] body = content.readNBytes((int) length);
            content.close();
            return VyteJson.parser(body);
        }
        return VyteJson.parser(content);
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

    private static UndecodableBodyException unexpectedType(String expected, @Nullable ContentType found) {
        String what = found == null ? "there is no body" : "the content type is " + found.getMimeType();
        return new UndecodableBodyException("", "expected " + expected + " but " + what);
    }
}
