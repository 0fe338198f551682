package in.vyte.client;

import java.nio.charset.StandardCharsets;

/** Percent-encodes everything but the unreserved characters (RFC 3986, section 2.3). */
final class PercentEncoding {
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PercentEncoding() {}

    static void append(StringBuilder out, String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isUnreserved(value.charAt(i))) {
                out.append(value, 0, i);
                appendEncoded(out, value.substring(i));
                return;
            }
        }
        out.append(value);
    }

    private static void appendEncoded(StringBuilder out, String value) {
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved((char) (octet & 0xff))) {
                out.append((char) octet);
            } else {
                out.append('%').append(HEX[octet >> 4 & 0xf]).append(HEX[octet & 0xf]);
            }
        }
    }

    private static boolean isUnreserved(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }
}
