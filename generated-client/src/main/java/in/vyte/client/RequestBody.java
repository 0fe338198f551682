package in.vyte.client;

import in.vyte.client.json.Codec;
import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;

/** The body of a request, with its media type. It can be sent again. Immutable. */
public final class RequestBody {
    private final HttpEntity entity;

    RequestBody(HttpEntity entity) {
        this.entity = entity;
    }

    /**
     * Returns a body of JSON.
     *
     * @param codec the codec of the value
     * @param value the value
     * @param mediaType {@code application/json} or one that ends in {@code +json}
     * @param <B> the type of the value
     * @return the body
     * @throws IllegalArgumentException if the value is null, or nested too deeply
     */
    public static <B> RequestBody json(Codec<B> codec, @Nullable B value, String mediaType) {
        byte[] json = VyteJson.write(codec, required(value));
        ContentType usual = ContentType.APPLICATION_JSON;
        ContentType type = mediaType.equals(usual.getMimeType()) ? usual : ContentType.parse(mediaType);
        return new RequestBody(new ByteArrayEntity(json, type));
    }

    /**
     * Returns a body of text.
     *
     * @param value the text
     * @param mediaType its media type, in UTF-8 unless that says otherwise
     * @return the body
     * @throws IllegalArgumentException if the text is null
     */
    public static RequestBody text(@Nullable String value, String mediaType) {
        ContentType written = ContentType.parse(mediaType);
        ContentType type = written.getCharset() == null ? written.withCharset(StandardCharsets.UTF_8) : written;
        return new RequestBody(new ByteArrayEntity(required(value).getBytes(type.getCharset()), type));
    }

    /**
     * Returns a body that is a file.
     *
     * @param file the file
     * @param mediaType its media type, unless the file has one of its own; for a range such as {@code image/*} the file
     *     should have one
     * @return the body
     * @throws IllegalArgumentException if the file is null
     */
    public static RequestBody file(@Nullable Upload file, String mediaType) {
        Upload upload = required(file);
        String usual = mediaType.contains("*") ? ContentType.APPLICATION_OCTET_STREAM.getMimeType() : mediaType;
        return new RequestBody(
                new UploadEntity(upload, ContentType.parse(upload.contentType().orElse(usual))));
    }

    HttpEntity entity() {
        return entity;
    }

    private static <V> V required(@Nullable V value) {
        if (value == null) {
            throw new IllegalArgumentException("The operation needs a body");
        }
        return value;
    }
}
