package in.vyte.sdk.link;

import in.vyte.sdk.internal.text.Blanks;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A link being written, once as it is and once as it may be shown. Not thread-safe. */
final class LinkText {
    private static final Pattern ADDRESS = Pattern.compile("^[A-Za-z]+://|^([\\w-]+\\.)*vyte\\.in(/|$)");

    private final StringBuilder text;
    private final StringBuilder masked;
    private String separator = "?";

    LinkText(VyteSite site) {
        this.text = new StringBuilder(site.root().toString());
        this.masked = new StringBuilder(text);
    }

    /** Checks a value that cannot be left out. */
    static String required(String what, String value) {
        if (present(what, value).isBlank()) {
            throw new IllegalArgumentException("The " + what + " must not be blank");
        }
        return value;
    }

    /** Checks an id, a name of a page or an address, and removes what was pasted around it. */
    static String bare(String what, String value) {
        return required(what, Blanks.strip(present(what, value)));
    }

    private static String present(String what, String value) {
        return Objects.requireNonNull(value, () -> "The " + what + " must not be null");
    }

    /** Does the same for a value that may be left out. */
    static @Nullable String bare(@Nullable String value) {
        return value == null ? null : Blanks.strip(value);
    }

    /**
     * Checks the nickname of a booking page.
     *
     * @throws IllegalArgumentException if it is blank or the address of the whole page
     */
    static String nickname(String value) {
        String nickname = bare("nickname", value);
        if (ADDRESS.matcher(nickname).find()) {
            throw new IllegalArgumentException(
                    "The nickname is the last part of the page's address only, such as ana of https://vyte.in/ana");
        }
        return nickname;
    }

    /**
     * Checks a value that goes into a list. Vyte knows no way to write a separator as part of a value, so such a value
     * is refused.
     */
    static String item(String what, String value, String separator) {
        if (required(what, value).contains(separator)) {
            throw new IllegalArgumentException(
                    "The " + what + " must not contain '" + separator + "', which separates it from the next");
        }
        return value;
    }

    /** Writes a place, to be joined with others by two pipes. */
    static String place(String name) {
        return item("name of a place", name, "|");
    }

    /** Writes a place with its address, to be joined with others by two pipes. */
    static String place(String name, String address) {
        return place(name) + "|" + item("address of a place", bare("address of a place", address), "|");
    }

    /** Adds a segment that is part of the page's address. */
    LinkText fixed(String segment) {
        return append("/", segment, segment);
    }

    /** Adds a segment that stands for something. */
    LinkText segment(String name, String value) {
        if (required(name, value).equals(".") || value.equals("..")) {
            throw new IllegalArgumentException("The " + name + " must not be '.' or '..'");
        }
        String encoded = encode(name, value);
        return append("/", encoded, encoded);
    }

    /** Adds a parameter that has no value. */
    void flag(String name) {
        parameter(name, "", "");
    }

    /** Adds a parameter; without a value there is none. */
    LinkText parameter(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return this;
        }
        String encoded = "=" + encode(name, value);
        return parameter(name, encoded, encoded);
    }

    /** Adds a parameter that must not be shown. */
    LinkText secret(String name, @Nullable String value) {
        return value == null || value.isBlank() ? this : parameter(name, "=" + encode(name, value), "=***");
    }

    VyteLink toLink() {
        return new VyteLink(URI.create(text.toString()), masked.toString());
    }

    private LinkText parameter(String name, String value, String shown) {
        append(separator + name, value, shown);
        separator = "&";
        return this;
    }

    private LinkText append(String start, String value, String shown) {
        text.append(start).append(value);
        masked.append(start).append(shown);
        return this;
    }

    /** Writes a value in unreserved characters and percent escapes (RFC 3986), a space being {@code %20}. */
    private static String encode(String name, String value) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            throw new IllegalArgumentException("The value of " + name + " has half a character (a lone surrogate)");
        }
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
