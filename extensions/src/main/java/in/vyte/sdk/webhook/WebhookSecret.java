package in.vyte.sdk.webhook;

import in.vyte.sdk.internal.text.BaseUrls;
import in.vyte.sdk.internal.text.HostNames;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A secret in the target address of a webhook. Vyte does not sign its deliveries, but it calls the address with its
 * query, so the receiver can distinguish a delivery from a forgery by the secret. Keep the address out of the
 * receiver's access logs. Vyte's servers and the organization's admins can read it, so generate one secret for each
 * webhook and use it for nothing else.
 *
 * <pre>{@code
 * WebhookSecret secret = WebhookSecret.generate();          // store secret.value()
 * URI target = secret.addTo(URI.create("https://hooks.example.com/vyte"));
 * vyte.webhooks().createWebhook(w -> w.action(WebhookAction.EVENT_CONFIRMED).targetUrl(target.toString()));
 *
 * // in the receiver
 * if (!WebhookSecret.of(stored).isIn(request.getQueryString())) { ... respond with 403 ... }
 * }</pre>
 *
 * <p>Comparing takes the same time wherever the difference is. Immutable and thread-safe.
 */
public final class WebhookSecret {
    /** The name of the query parameter. */
    public static final String PARAMETER = "vyte_secret";

    private static final int MIN_LENGTH = 16;
    private static final int RANDOM_BYTES = 32;

    private final String value;

    private WebhookSecret(String value) {
        this.value = value;
    }

    /**
     * Creates a new secret of 256 random bits.
     *
     * @return the secret
     */
    public static WebhookSecret generate() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return new WebhookSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /**
     * Returns a secret that was generated earlier.
     *
     * @param value at least 16 letters, digits, hyphens, underscores, dots and tildes, which a query holds unescaped
     * @return the secret
     * @throws IllegalArgumentException if it is shorter or has other characters; the message does not show it
     */
    public static WebhookSecret of(String value) {
        if (value.length() < MIN_LENGTH) {
            throw new IllegalArgumentException("A webhook secret needs at least " + MIN_LENGTH + " characters");
        }
        if (!value.chars().allMatch(WebhookSecret::isUnreserved)) {
            throw new IllegalArgumentException(
                    "A webhook secret may have letters, digits, hyphens, underscores, dots and tildes only");
        }
        return new WebhookSecret(value);
    }

    /**
     * Returns the secret itself, to be stored.
     *
     * @return the secret
     */
    public String value() {
        return value;
    }

    /**
     * Adds the secret to an address, after its query if it has one.
     *
     * @param target the address for Vyte to call: https, as Vyte requires, or http on a loopback address, for tests
     * @return the target address of the webhook
     * @throws IllegalArgumentException if the address is not absolute or not of this kind, has a fragment, or already
     *     has a secret; the message does not show it
     */
    public URI addTo(URI target) {
        HostNames.check("The target of the webhook", target);
        if (target.getHost() == null || !isEncryptedOrLocal(target)) {
            throw new IllegalArgumentException("The target of a webhook must be an https address");
        }
        if (target.getRawFragment() != null) {
            throw new IllegalArgumentException("The target of a webhook must have no fragment: it would not be sent");
        }
        String query = target.getRawQuery();
        if (query != null && ("&" + decoded(query)).contains("&" + PARAMETER + "=")) {
            throw new IllegalArgumentException("The target of the webhook has a secret already");
        }
        String separator = query == null ? "?" : query.isEmpty() ? "" : "&";
        return URI.create(target + separator + PARAMETER + "=" + value);
    }

    /**
     * Returns whether a request has this secret. Names and values are decoded first, because a sender may escape more
     * than it needs to.
     *
     * @param rawQuery the query of the request as it was sent, not decoded; null if there is none
     * @return true if it has this secret
     */
    public boolean isIn(@Nullable String rawQuery) {
        boolean found = false;
        for (String parameter : rawQuery == null ? new String[0] : rawQuery.split("&")) {
            int equals = parameter.indexOf('=');
            if (equals > 0 && decoded(parameter.substring(0, equals)).equals(PARAMETER)) {
                found |= matches(decoded(parameter.substring(equals + 1)));
            }
        }
        return found;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    /**
     * Returns whether a query parameter holds this secret. For frameworks that parse the query.
     *
     * @param presented the value of the query parameter {@link #PARAMETER}, or null if there is none
     * @return true if it is this secret
     */
    public boolean matches(@Nullable String presented) {
        byte[] given = String.valueOf(presented).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), given);
    }

    private static boolean isEncryptedOrLocal(URI target) {
        String scheme = target.getScheme();
        return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme) && BaseUrls.isLoopback(target);
    }

    private static boolean isUnreserved(int c) {
        boolean letterOrDigit = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        return letterOrDigit || c == '-' || c == '_' || c == '.' || c == '~';
    }

    /**
     * Returns a text that does not show the secret.
     *
     * @return always the same
     */
    @Override
    public String toString() {
        return "WebhookSecret[***]";
    }
}
