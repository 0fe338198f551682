package in.vyte.sdk.creator;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes international domain names in ASCII as IDNA 2008 does (RFC 5890 to 5895). {@code java.net.IDN} follows the
 * older IDNA 2003, which takes {@code straße} for {@code strasse}: two domains that may belong to two owners.
 */
final class Domains {
    private static final String PREFIX = "xn--";
    private static final int BASE = 36;
    private static final int MIN_THRESHOLD = 1;
    private static final int MAX_THRESHOLD = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int INITIAL_BIAS = 72;
    private static final int ASCII_END = 0x80;
    private static final int MOST_CHARACTERS = 63; // RFC 1034, section 3.1
    private static final Pattern IGNORED = Pattern.compile("[\\u00ad\\u200b\\u2060\\ufeff]");

    private Domains() {}

    /** Returns the domain in lower case and ASCII, without its final dot. */
    static String toAscii(String domain) {
        String mapped = mapped(domain);
        String bare = mapped.endsWith(".") ? mapped.substring(0, mapped.length() - 1) : mapped;
        return Arrays.stream(bare.split("\\.", -1)).map(Domains::label).collect(Collectors.joining("."));
    }

    /**
     * Maps characters as RFC 5895, section 2 says. Its steps are those of NFKC for full and half width; NFKC also maps
     * letters that no domain may hold. Characters that show nothing are dropped, as browsers do (Unicode TR 46).
     */
    private static String mapped(String domain) {
        String dotted =
                IGNORED.matcher(domain).replaceAll("").replace('\u3002', '.').replace('\uff61', '.');
        String narrow = Normalizer.normalize(dotted, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(narrow, Normalizer.Form.NFC);
    }

    private static String label(String label) {
        boolean isAscii = label.chars().allMatch(c -> c < ASCII_END);
        return isAscii || label.length() > MOST_CHARACTERS ? label : PREFIX + punycode(label);
    }

    /** Encodes a label (RFC 3492, section 6.3). */
    private static String punycode(String label) {
        int[] points = label.codePoints().toArray();
        StringBuilder encoded = new StringBuilder();
        Arrays.stream(points).filter(point -> point < ASCII_END).forEach(encoded::appendCodePoint);
        int basic = encoded.length();
        if (basic > 0) {
            encoded.append('-');
        }
        int delta = 0;
        int bias = INITIAL_BIAS;
        int handled = basic;
        int previous = ASCII_END;
        while (handled < points.length) {
            int floor = previous;
            int next =
                    Arrays.stream(points).filter(point -> point >= floor).min().orElseThrow();
            delta += (next - previous) * (handled + 1);
            for (int point : points) {
                if (point < next) {
                    delta++;
                } else if (point == next) {
                    appendNumber(encoded, delta, bias);
                    bias = adapted(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
            delta++;
            previous = next + 1;
        }
        return encoded.toString();
    }

    private static void appendNumber(StringBuilder encoded, int number, int bias) {
        int rest = number;
        int place = BASE;
        int threshold = threshold(place, bias);
        while (rest >= threshold) {
            encoded.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
            rest = (rest - threshold) / (BASE - threshold);
            place += BASE;
            threshold = threshold(place, bias);
        }
        encoded.append(digit(rest));
    }

    private static int threshold(int place, int bias) {
        return Math.max(MIN_THRESHOLD, Math.min(MAX_THRESHOLD, place - bias));
    }

    private static int adapted(int delta, int points, boolean first) {
        int rest = first ? delta / DAMP : delta / 2;
        rest += rest / points;
        int bias = 0;
        while (rest > (BASE - MIN_THRESHOLD) * MAX_THRESHOLD / 2) {
            rest /= BASE - MIN_THRESHOLD;
            bias += BASE;
        }
        return bias + (BASE - MIN_THRESHOLD + 1) * rest / (rest + SKEW);
    }

    private static char digit(int value) {
        return Character.forDigit((value + 10) % BASE, BASE);
    }
}
