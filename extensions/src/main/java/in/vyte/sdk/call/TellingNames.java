package in.vyte.sdk.call;

import java.util.List;
import java.util.Locale;

/** Knows which names tell that their value is a secret. */
final class TellingNames {
    private static final List<String> TELLING =
            List.of("password", "secret", "token", "hash", "authorization", "api_key", "apikey", "api-key");

    private TellingNames() {}

    static boolean isTelling(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return TELLING.stream().anyMatch(lower::contains);
    }
}
