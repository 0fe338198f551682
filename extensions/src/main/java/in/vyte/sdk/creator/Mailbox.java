package in.vyte.sdk.creator;

import in.vyte.sdk.internal.text.Blanks;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mailbox that an e-mail address names, however the address is written. Two are equal if mail for one arrives in
 * the other, going by the text alone:
 *
 * <table>
 * <caption>What does not matter</caption>
 * <tr><th>Written differently</th><th>Example</th><th>Source</th></tr>
 * <tr><td>white space and invisible characters around it</td><td>no-break space, zero-width space, byte order mark</td>
 * <td></td></tr>
 * <tr><td>a display name, angle brackets, a comment after it</td><td>{@code Ann Lee <ann@example.com>}</td>
 * <td>RFC 5322, 3.4</td></tr>
 * <tr><td>a {@code mailto:} link, with its escapes and fields</td><td>{@code mailto:ann@example.com?subject=Hi}</td>
 * <td>RFC 6068</td></tr>
 * <tr><td>quotes around the local part</td><td>{@code "ann"@example.com}</td><td>RFC 5321, 4.1.2</td></tr>
 * <tr><td>case of the domain, its final dot</td><td>{@code ann@EXAMPLE.com.}</td><td>RFC 5321, 2.4; RFC 1034</td></tr>
 * <tr><td>the form of an international domain</td><td>{@code ann@bücher.example}, {@code ann@xn--bcher-kva.example}</td>
 * <td>RFC 5890, RFC 5895</td></tr>
 * <tr><td>composed or decomposed letters</td><td>{@code élise} in five or six characters</td><td>Unicode NFC, as in RFC
 * 6532</td></tr>
 * <tr><td>case of the local part</td><td>{@code Ann@example.com}</td><td>RFC 5321, 2.4 allows the difference; mail
 * services do not make it</td></tr>
 * </table>
 *
 * <p>Everything else counts: dots and plus signs in the local part, and {@code straße} is not {@code strasse}. Any text
 * is accepted; one that is no address is equal to itself. Immutable and thread-safe.
 */
public final class Mailbox {
    private static final Pattern PLAIN = Pattern.compile("[\\w.+'&/=-]+@[A-Za-z0-9.-]*[A-Za-z0-9-]");
    private static final Pattern NAME_AND_ADDRESS = Pattern.compile(".*<([^<>]*@[^<>]*)>", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)$");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)", Pattern.DOTALL);
    private static final int MOST_WRAPPINGS = 8;
    private static final String MAILTO = "mailto:";

    /** The address in the one form that addresses are compared in. */
    private final String key;

    private Mailbox(String key) {
        this.key = key;
    }

    /**
     * Returns the mailbox of an address.
     *
     * @param address the address, as a person or a program wrote it
     * @return the mailbox
     */
    public static Mailbox of(String address) {
        if (PLAIN.matcher(Objects.requireNonNull(address, "The address must not be null"))
                .matches()) {
            return new Mailbox(address.toLowerCase(Locale.ROOT));
        }
        String bare = bare(address);
        int at = bare.lastIndexOf('@');
        return new Mailbox(
                at < 0
                        ? folded(bare)
                        : folded(unquoted(bare.substring(0, at))) + "@" + Domains.toAscii(bare.substring(at + 1)));
    }

    /** Unwraps an address until nothing is around it. */
    private static String bare(String text) {
        String bare = Blanks.strip(text);
        for (int i = 0; i < MOST_WRAPPINGS; i++) {
            bare = Blanks.strip(unwrapped(bare));
        }
        return bare;
    }

    private static String unwrapped(String text) {
        Matcher named = NAME_AND_ADDRESS.matcher(text);
        if (named.matches()) {
            return named.group(1);
        }
        if (text.regionMatches(true, 0, MAILTO, 0, MAILTO.length())) {
            return unescaped(text.substring(MAILTO.length()));
        }
        return COMMENT.matcher(text).replaceFirst("");
    }

    /** Leaves a plus sign as it is: a link to a mailbox is not a form. */
    private static String unescaped(String link) {
        int fields = link.indexOf('?');
        String address = fields < 0 ? link : link.substring(0, fields);
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return address;
        }
    }

    private static String unquoted(String local) {
        boolean quoted = local.length() > 1 && local.startsWith("\"") && local.endsWith("\"");
        return quoted ? ESCAPE.matcher(local.substring(1, local.length() - 1)).replaceAll("$1") : local;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mailbox that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /**
     * Returns the address in the form that addresses are compared in.
     *
     * @return the address, in lower case, its domain in ASCII
     */
    @Override
    public String toString() {
        return key;
    }
}
