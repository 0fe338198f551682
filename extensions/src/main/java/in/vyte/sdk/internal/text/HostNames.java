package in.vyte.sdk.internal.text;

import java.net.URI;

/**
 * Says why {@link URI} finds no host in an address that has one: it takes names of letters, digits and hyphens only.
 */
public final class HostNames {
    private static final int ASCII_END = 0x80;

    private HostNames() {}

    /**
     * Refuses a host name that no URI can have, by the character at fault.
     *
     * @param address what the address is, to begin the message with
     * @param uri the address
     * @throws IllegalArgumentException if its host name has an underscore or a letter beyond ASCII; the message does
     *     not show the address
     */
    public static void check(String address, URI uri) {
        String host = host(uri);
        if (host.indexOf('_') >= 0) {
            throw new IllegalArgumentException(
                    address + " has an underscore in its host name, which may have letters, digits and hyphens only");
        }
        if (host.chars().anyMatch(c -> c >= ASCII_END)) {
            throw new IllegalArgumentException(
                    address
                            + " has a letter beyond ASCII in its host name: write the name as java.net.IDN.toASCII does, with xn--");
        }
    }

    /** Takes what is left of the authority without credentials and port, where the URI itself finds no host. */
    private static String host(URI uri) {
        String authority = uri.getHost() == null ? uri.getRawAuthority() : uri.getHost();
        return authority == null ? "" : authority.replaceAll("^.*@", "").replaceAll(":\\d*$", "");
    }
}
