package in.vyte.sandbox.internal.webhook;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Which addresses may be registered for webhooks, and which of them the sandbox really calls. */
public final class WebhookTargets {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean plainHttpAllowed;

    /**
     * Makes the rules.
     *
     * @param plainHttpAllowed whether http addresses of this machine may be registered beside https ones
     */
    public WebhookTargets(boolean plainHttpAllowed) {
        this.plainHttpAllowed = plainHttpAllowed;
    }

    /**
     * Returns whether an address may be registered.
     *
     * @param address the address
     */
    public boolean accept(String address) {
        return parsed(address)
                .filter(uri -> uri.getHost() != null)
                .filter(uri -> "https".equals(uri.getScheme()) || plainHttpAllowed && isReachable(uri))
                .isPresent();
    }

    /** Returns whether the sandbox calls an address: never one outside of this machine. */
    static boolean isReachable(URI target) {
        return "http".equals(target.getScheme()) && THIS_MACHINE.contains(target.getHost());
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException ignored) {
            return Optional.empty();
        }
    }
}
