package in.vyte.sdk.internal.http;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;

/**
 * Decompresses bodies. HttpClient does so before it returns the response: an unknown coding hides the status, an empty
 * body is an error, and the class path decides which codings it accepts.
 */
final class ContentCodings {
    static final String ACCEPTED = "gzip, deflate";

    private ContentCodings() {}

    /** The body cannot be decompressed. The message follows "status 200, but". */
    static final class UnreadableBodyException extends IOException {
        private static final long serialVersionUID = 1L;

        UnreadableBodyException(String problem) {
            super(problem);
        }
    }

    /** Decompresses the body of a response. An empty body is empty, whatever its coding. */
    static InputStream decode(ClassicHttpResponse response, InputStream body) throws IOException {
        InputStream decoded = body;
        Header[] headers = response.getHeaders(HttpHeaders.CONTENT_ENCODING);
        for (int i = headers.length - 1; i >= 0; i--) {
            String[] codings = headers[i].getValue().split(",");
            for (int j = codings.length - 1; j >= 0; j--) {
                decoded = decode(codings[j].strip().toLowerCase(Locale.ROOT), decoded);
            }
        }
        return decoded;
    }

    private static InputStream decode(String coding, InputStream body) throws IOException {
        return switch (coding) {
            case "", "identity" -> body;
            case "gzip", "x-gzip", "deflate" -> {
                PushbackInputStream packed = new PushbackInputStream(body, 2);
                int first = packed.read();
                if (first < 0) {
                    yield body;
                }
                packed.unread(first);
                yield new Decompressed(packed, coding);
            }
            default -> {
                PushbackInputStream packed = new PushbackInputStream(body, 1);
                if (packed.read() < 0) {
                    yield body;
                }
                throw new UnreadableBodyException("the content coding of the body is not supported");
            }
        };
    }

    /** Reports corrupt data as such, not as a failure of the connection. */
    private static final class Decompressed extends FilterInputStream {
        private final InputStream packed;
        private final String coding;

        Decompressed(PushbackInputStream packed, String coding) throws IOException {
            super(packed);
            this.packed = packed;
            this.coding = coding;
            try {
                this.in = coding.equals("deflate") ? inflate(packed) : new GZIPInputStream(packed);
            } catch (ZipException | EOFException e) {
                throw corrupt();
            }
        }

        /** Many servers omit the header that RFC 9110 requires (section 8.4.1.2). */
        private static InputStream inflate(PushbackInputStream packed) throws IOException {
            byte[] head = packed.readNBytes(2);
            packed.unread(head);
            boolean hasHeader =
                    head.length == 2 && (head[0] & 0x0f) == 8 && ((head[0] & 0xff) << 8 | head[1] & 0xff) % 31 == 0;
            return new InflaterInputStream(packed, new Inflater(!hasHeader));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read;
            try {
                read = super.read(target, offset, length);
            } catch (ZipException | EOFException e) {
                throw corrupt();
            }
            if (read < 0) {
                packed.read(); // the end of the body releases the connection
            }
            return read;
        }

        private UnreadableBodyException corrupt() {
            return new UnreadableBodyException("the body is not valid " + coding);
        }
    }
}
