package in.vyte.sdk.call;

import in.vyte.sdk.auth.ApiKeyProvider;
import in.vyte.sdk.error.VyteException;
import in.vyte.sdk.http.ApiKeys;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** Sends the raw API key along, except with operations that are open to anyone. Thread-safe. */
final class Authorization {
    private final ApiKeyProvider keys;

    Authorization(ApiKeyProvider keys) {
        this.keys = keys;
    }

    void authorize(Call call) {
        if (call.operation().isSecured()) {
            String key = askForKey(call);
            call.request().setHeader(HttpHeaders.AUTHORIZATION, key);
            call.authorizedBy(key);
        }
    }

    private String askForKey(Call call) {
        String key;
        try {
            key = keys.apiKey();
        } catch (RuntimeException failed) {
            throw new VyteException(call.describe(), "the ApiKeyProvider failed", failed);
        }
        return checked(key);
    }

    private static String checked(@Nullable String key) {
        String problem = ApiKeys.problem(key);
        if (key == null || problem != null) {
            throw new IllegalStateException("The API key from the ApiKeyProvider " + problem);
        }
        return key;
    }
}
