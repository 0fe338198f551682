package in.vyte.sdk.internal.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks where requests, and with them the API key, are to be sent. */
public final class BaseUrls {
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|.+\\.localhost|127(\\.\\d{1,3}){3}|\\[::1]|\\[0:0:0:0:0:0:0:1]");

    private BaseUrls() {}

    /** Reads a URL; unlike that of {@link URI#create}, the message leaves it out. */
    public static URI parse(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException malformed) {
            throw new IllegalArgumentException("The base URL is malformed at position " + malformed.getIndex());
        }
    }

    /**
     * Checks a base URL.
     *
     * @return the same URL
     * @throws IllegalArgumentException if requests cannot be sent there; the message leaves out what may be secret
     */
    public static URI check(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        require(scheme.equals("https") || scheme.equals("http"), "must begin with https://");
        HostNames.check("The base URL", url);
        require(url.getHost() != null, "must name a host");
        require(url.getRawUserInfo() == null, "must not hold credentials");
        require(url.getRawQuery() == null && url.getRawFragment() == null, "must not have a query or a fragment");
        require(!url.getRawPath().matches(".*/v2/?"), "must end before /v2");
        return url;
    }

    /** Returns whether a key sent there can be read on the way. */
    public static boolean isPlain(URI url) {
        return url.getScheme().equalsIgnoreCase("http");
    }

    /** Returns whether a host is this machine, going by its name only. */
    public static boolean isLoopback(URI url) {
        return LOOPBACK.matcher(url.getHost().toLowerCase(Locale.ROOT)).matches();
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException("The base URL " + rule);
        }
    }
}
