package in.vyte.client;

import in.vyte.client.json.Codec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.entity.mime.ByteArrayBody;
import org.apache.hc.client5.http.entity.mime.ContentBody;
import org.apache.hc.client5.http.entity.mime.HttpMultipartMode;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.client5.http.entity.mime.StringBody;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.jspecify.annotations.Nullable;

/** The members of a form being put together, in either of its two encodings. Not thread-safe. */
final class FormFields {
    /** Without a charset, which this type does not have (RFC 7578). */
    private static final ContentType FORM_DATA = ContentType.create("multipart/form-data");

    private final List<NameValuePair> fields = new ArrayList<>();
    private @Nullable MultipartEntityBuilder parts;

    void field(String name, Object value) {
        fields.add(new BasicNameValuePair(name, ParameterText.of(name, value)));
    }

    void part(String name, Object value, @Nullable String contentType) {
        if (value instanceof Upload upload) {
            part(name, new UploadPart(upload, contentType));
        } else {
            ContentType type = contentType == null ? ContentType.TEXT_PLAIN : ContentType.parse(contentType);
            part(name, new StringBody(ParameterText.of(name, value), type.withCharset(StandardCharsets.UTF_8)));
        }
    }

    <B> void part(String name, Codec<B> codec, B value) {
        part(name, new ByteArrayBody(VyteJson.write(codec, value), ContentType.APPLICATION_JSON, null));
    }

    HttpEntity entity() {
        return parts == null ? new UrlEncodedFormEntity(fields, StandardCharsets.UTF_8) : parts.build();
    }

    private void part(String name, ContentBody body) {
        if (parts == null) {
            parts = MultipartEntityBuilder.create()
                    .setMode(HttpMultipartMode.EXTENDED)
                    .setContentType(FORM_DATA);
        }
        parts.addPart(name, body);
    }
}
