package in.vyte.sdk.call;

import in.vyte.client.ExceptionFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * Takes secrets out of what a server says: the API key wherever it stands, and what belongs to a telling name in JSON,
 * forms and queries.
 */
final class SecretMask {
    private static final String MASK = "***";

    private final @Nullable String apiKey;

    SecretMask(@Nullable String apiKey) {
        this.apiKey = apiKey;
    }

    /** The text of a body of which the beginning was read. */
    String body(byte[] beginning, @Nullable HttpEntity entity) {
        String text = new String(beginning, charset(entity));
        boolean isCut = beginning.length == ExceptionFactory.MAX_BODY;
        String keyless = withoutKey(isCut ? withoutKeyAtEnd(text) : text);
        return FormSecrets.masked(JsonSecrets.masked(keyless, MASK), MASK);
    }

    String withoutKey(String text) {
        return apiKey == null ? text : text.replace(apiKey, MASK);
    }

    /** The cut may go through the key. */
    private String withoutKeyAtEnd(String text) {
        if (apiKey == null) {
            return text;
        }
        for (int length = Math.min(apiKey.length(), text.length()); length > 0; length--) {
            if (text.endsWith(apiKey.substring(0, length))) {
                return text.substring(0, text.length() - length) + MASK;
            }
        }
        return text;
    }

    private static Charset charset(@Nullable HttpEntity entity) {
        ContentType type = entity == null ? null : ContentType.parseLenient(entity.getContentType());
        Charset charset = type == null ? null : type.getCharset();
        return charset == null ? StandardCharsets.UTF_8 : charset;
    }
}
