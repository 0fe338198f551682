package in.vyte.sdk.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.vyte.sdk.internal.http.ContentCodings.UnreadableBodyException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentCodingsTest {
    private static final byte[] TEXT = "{\"title\": \"Désiré\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void codingsAreUndoneInTheReverseOrder() throws IOException {
        byte[] packed = deflate(gzip(TEXT), Deflater.DEFAULT_COMPRESSION, false);

        assertThat(decode(packed, "gzip, deflate").readAllBytes()).isEqualTo(TEXT);
        assertThat(decode(packed, "gzip", "deflate").readAllBytes()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 9})
    void deflateIsReadWithAndWithoutItsHeader(int level) throws IOException {
        assertThat(decode(deflate(TEXT, level, false), "deflate").readAllBytes())
                .isEqualTo(TEXT);
        assertThat(decode(deflate(TEXT, level, true), "deflate").readAllBytes()).isEqualTo(TEXT);
    }

    @Test
    void singleBytesAreReadAsUnsignedNumbers() throws IOException {
        InputStream decoded = decode(gzip(new byte[] {(byte) 0xe9, 0x00}), "gzip");

        assertThat(decoded.read()).isEqualTo(0xe9);
        assertThat(decoded.read()).isZero();
        assertThat(decoded.read()).isEqualTo(-1);
    }

    @Test
    void theEndOfTheBodyIsReadToo() throws IOException {
        ByteArrayInputStream packed = new ByteArrayInputStream(deflate(TEXT, 9, false));
        CountedEnds body = new CountedEnds(packed);

        ContentCodings.decode(response("deflate"), body).readAllBytes();

        assertThat(body.ends).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "identity"})
    void anEmptyBodyIsEmptyWhateverItsCoding(String coding) throws IOException {
        assertThat(decode(new byte[0], coding)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gzip, the body is not valid gzip",
        "deflate, the body is not valid deflate",
        "br, the content coding of the body is not supported",
    })
    void aBodyThatCannotBeDecompressedIsReportedAsSuch(String coding, String problem) {
        assertThatExceptionOfType(UnreadableBodyException.class)
                .isThrownBy(() -> decode(new byte[] {0x07}, coding).readAllBytes())
                .withMessage(problem);
    }

    private static InputStream decode(byte[] body, String... codings) throws IOException {
        return ContentCodings.decode(response(codings), new ByteArrayInputStream(body));
    }

    private static BasicClassicHttpResponse response(String... codings) {
        BasicClassicHttpResponse response = new BasicClassicHttpResponse(200);
        for (String coding : codings) {
            response.addHeader(HttpHeaders.CONTENT_ENCODING, coding);
        }
        return response;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, int level, boolean isRaw) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream deflater = new DeflaterOutputStream(packed, new Deflater(level, isRaw))) {
            deflater.write(bytes);
        }
        return packed.toByteArray();
    }

    /** A body that counts how often its end was read. */
    private static final class CountedEnds extends InputStream {
        private final InputStream source;
        private int ends;

        CountedEnds(InputStream source) {
            this.source = source;
        }

        @Override
        public int read() throws IOException {
            int value = source.read();
            ends += value < 0 ? 1 : 0;
            return value;
        }

        /** At most one byte: a decompressor must not read the end by chance. */
        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int value = source.read();
            if (value < 0) {
                ends++;
                return -1;
            }
            target[offset] = (byte) value;
            return 1;
        }
    }
}
