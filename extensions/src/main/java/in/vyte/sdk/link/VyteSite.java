package in.vyte.sdk.link;

import in.vyte.sdk.internal.text.HostNames;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The host that a page is shown on. Immutable and thread-safe.
 *
 * @param root scheme and host, perhaps with a port, and nothing else
 */
public record VyteSite(URI root) {
    /** {@code https://www.vyte.in}. */
    public static final VyteSite WWW = new VyteSite(URI.create("https://www.vyte.in"));

    /** {@code https://vyte.in}. */
    public static final VyteSite APEX = new VyteSite(URI.create("https://vyte.in"));

    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /**
     * Names a host, for tests or for a host of your own.
     *
     * @param root scheme and host, perhaps with a port
     * @throws IllegalArgumentException if there is no http or https scheme or no host, or if there is more than that
     */
    public VyteSite {
        Objects.requireNonNull(root, "The root must not be null");
        HostNames.check("The site", root);
        boolean http = "https".equalsIgnoreCase(root.getScheme()) || "http".equalsIgnoreCase(root.getScheme());
        String port = root.getPort() < 0 ? "" : ":" + root.getPort();
        if (!http || !root.toString().equals(root.getScheme() + "://" + root.getHost() + port)) {
            throw new IllegalArgumentException("A site is a scheme and a host such as https://acme.vyte.in");
        }
    }

    /**
     * Names the host of an organization with a domain of its own.
     *
     * @param name the first part of the host: {@code acme} for {@code acme.vyte.in}
     * @return the site
     * @throws IllegalArgumentException if no host can have that name
     */
    public static VyteSite ofOrganization(String name) {
        if (name.contains("_")) {
            throw new IllegalArgumentException("The name of an organization's site must not have an underscore");
        }
        String label = name.toLowerCase(Locale.ROOT);
        if (!LABEL.matcher(label).matches()) {
            throw new IllegalArgumentException(
                    "The name of an organization's site has letters, digits and hyphens," + " as acme in acme.vyte.in");
        }
        return new VyteSite(URI.create("https://" + label + ".vyte.in"));
    }
}
