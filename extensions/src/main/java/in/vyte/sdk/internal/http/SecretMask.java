package in.vyte.sdk.internal.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/**
 * Masks secrets in what a server sends: the API key anywhere, and the values of sensitive names in JSON, forms and
 * queries. Immutable.
 */
final class SecretMask {
    private static final String MASK = "***";
    private static final String NAMES = "(?:password|secret|token|hash|authorization|api[_-]?key)";
    private static final Pattern SENSITIVE = Pattern.compile(NAMES, Pattern.CASE_INSENSITIVE);

    /** A member of JSON that does not parse; its quotes may be escaped, as in JSON within a string. */
    private static final Pattern MEMBER = Pattern.compile(
            "(" + NAMES + "[^\"\\\\:]{0,64}(\\\\*)\"\\s*:\\s*)"
                    + "(?:\\2\"(?:[^\"\\\\]|(?!\\2\")\\\\*+[^\\\\])*+(?:\\2\")?|[\\[{].*+|[^\\s\"\\\\,}\\]]++)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern FORM = Pattern.compile(
            "(" + NAMES + "[^\\s\"'\\\\&?;,<>=/:#({]{0,64}=)[^\\s\"&<>\\\\]++", Pattern.CASE_INSENSITIVE);

    private static final JsonFactory JSON = new JsonFactory();
    private static final int DEEPEST_QUOTES = 4;

    private final @Nullable String apiKey;
    private final @Nullable Pattern key;

    SecretMask(@Nullable String apiKey) {
        this.apiKey = apiKey;
        this.key = apiKey == null ? null : Pattern.compile(spellings(apiKey));
    }

    /**
     * Returns the text of a body.
     *
     * @param beginning what was read of it
     * @param isCut whether there is more
     * @param entity has the charset
     */
    String body(byte[] beginning, boolean isCut, @Nullable HttpEntity entity) {
        String text = new String(beginning, charset(entity));
        return text(isCut ? withoutKeyAtEnd(text) : text);
    }

    Map<String, List<String>> headers(Map<String, List<String>> headers) {
        Map<String, List<String>> masked = new LinkedHashMap<>();
        headers.forEach((name, values) -> masked.put(
                name,
                values.stream()
                        .map(value -> isSensitive(name) ? MASK : text(value))
                        .toList()));
        return masked;
    }

    private static boolean isSensitive(String name) {
        return name.equalsIgnoreCase("Set-Cookie") || SENSITIVE.matcher(name).find();
    }

    private String text(String text) {
        return names(key == null ? text : key.matcher(text).replaceAll(MASK), DEEPEST_QUOTES);
    }

    private static String names(String text, int depth) {
        String json = json(text, depth);
        String members = MEMBER.matcher(json).replaceAll("$1$2\"***$2\"");
        return FORM.matcher(members).replaceAll("$1***");
    }

    /** Masks what parses as JSON, which may be only the beginning of a text. All else stays as it was. */
    private static String json(String text, int depth) {
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        try (JsonParser parser = JSON.createParser(text)) {
            while (parser.nextToken() != null) {
                JsonToken token = parser.currentToken();
                int start = (int) parser.currentTokenLocation().getCharOffset();
                String replacement = null;
                if (token == JsonToken.FIELD_NAME
                        && SENSITIVE.matcher(parser.currentName()).find()) {
                    parser.nextToken();
                    start = (int) parser.currentTokenLocation().getCharOffset();
                    parser.skipChildren();
                    parser.finishToken();
                    replacement = MASK;
                } else if (token == JsonToken.VALUE_STRING && depth > 0) {
                    String value = parser.getText();
                    String inner = names(value, depth - 1);
                    replacement = inner.equals(value) ? null : inner;
                }
                if (replacement != null) {
                    masked.append(text, copied, start).append(quoted(replacement));
                    copied = (int) parser.currentLocation().getCharOffset();
                }
            }
        } catch (IOException e) {
            // The rest is not JSON, or cut: the expressions look at it.
        }
        return masked.append(text, copied, text.length()).toString();
    }

    private static String quoted(String value) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
    }

    /** The cut may go through the key. */
    private String withoutKeyAtEnd(String text) {
        String secret = apiKey == null ? "" : apiKey;
        for (int length = Math.min(secret.length(), text.length()); length > 0; length--) {
            if (text.endsWith(secret.substring(0, length))) {
                return text.substring(0, text.length() - length) + MASK;
            }
        }
        return text;
    }

    /** A key as it is, with backslashes before its characters, as escapes of JSON, or percent-encoded. */
    private static String spellings(String key) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            pattern.append("(?:\\\\*+(?:")
                    .append(Pattern.quote(String.valueOf(c)))
                    .append(String.format("|(?i:u00%02x))|(?i:%%(?:25)?%02x))", (int) c, (int) c));
        }
        return pattern.toString();
    }

    private static Charset charset(@Nullable HttpEntity entity) {
        ContentType type = entity == null ? null : ContentType.parseLenient(entity.getContentType());
        Charset charset = type == null ? null : type.getCharset();
        return charset == null ? StandardCharsets.UTF_8 : charset;
    }
}
