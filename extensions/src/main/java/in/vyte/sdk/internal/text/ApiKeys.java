package in.vyte.sdk.internal.text;

import org.jspecify.annotations.Nullable;

/** Checks API keys. No message shows the key, nor a part of it. */
public final class ApiKeys {
    private ApiKeys() {}

    /**
     * Says what is wrong with a key.
     *
     * @param key the key, or null
     * @return the problem to follow the words "The API key", or null if there is none
     */
    public static @Nullable String problem(@Nullable String key) {
        if (key == null) {
            return "is null";
        }
        if (key.isBlank()) {
            return "is blank";
        }
        if (key.strip().length() != key.length()) {
            return "begins or ends with white space";
        }
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c < ' ' || c == 127) {
                return "holds a control character at position " + i;
            }
            if (c == ' ') {
                return "holds a space; Vyte takes the bare key, without a prefix";
            }
            if (c > 127) {
                return "holds a character that is not ASCII at position " + i;
            }
        }
        return null;
    }
}
