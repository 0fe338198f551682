package in.vyte.sdk.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.vyte.sdk.error.VyteConnectionException;
import in.vyte.sdk.error.VyteDecodingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.apache.hc.core5.http.message.BasicClassicHttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class BodyStreamTest {
    @AutoClose
    private final CallFixture fixture = new CallFixture();

    @Test
    void singleBytesAreReadAsUnsignedNumbers() {
        BodyStream body = body(bytes("é"), 100);

        assertThat(body.read()).isEqualTo(0xc3);
        assertThat(body.read()).isEqualTo(0xa9);
        assertThat(body.read()).isEqualTo(-1);
    }

    /** 2,000 bytes may hold 2,000 / 64 + 1,024 objects. */
    @Test
    void objectsCountAcrossReadsWhereverTheyAreInTheBuffer() {
        BodyStream body = body(bytes("{".repeat(1_056)), 2_000);
        byte[] buffer = new byte[100];

        for (int i = 0; i < 1_055; i++) {
            assertThat(body.read(buffer, i % 100, 1)).isOne();
        }
        assertThatExceptionOfType(VyteDecodingException.class)
                .isThrownBy(() -> body.read(buffer, 7, 1))
                .withMessageContaining("more than 1055 objects");
    }

    @Test
    void aBodyWithoutAMaximumIsNotCounted() throws IOException {
        byte[] many = bytes("{,".repeat(5_000));

        assertThat(body(many, Long.MAX_VALUE).readAllBytes()).isEqualTo(many);
    }

    @Test
    void aConnectionThatFailsMeanwhileIsReportedAsSuch() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new SocketException("Connection reset");
            }
        };
        BodyStream body = body(new SequenceInputStream(new ByteArrayInputStream(bytes("{")), broken), 100);

        assertThat(body.read()).isEqualTo('{');
        assertThatExceptionOfType(VyteConnectionException.class)
                .isThrownBy(body::read)
                .withMessageContaining("the server reset it");
    }

    @Test
    void aShortRestIsReadWhenTheBodyIsClosed() throws IOException {
        ByteArrayInputStream content = new ByteArrayInputStream(new byte[8 * 1024 - 1]);

        body(content, 1 << 20).close();

        assertThat(content.available()).isZero();
    }

    @Test
    void aLongRestIsLeftWhenTheBodyIsClosed() throws IOException {
        ByteArrayInputStream content = new ByteArrayInputStream(new byte[1 << 20]);

        body(content, 1 << 20).close();

        assertThat(content.available()).isEqualTo((1 << 20) - 8 * 1024);
    }

    @Test
    void nothingIsReadAfterTheEnd() throws IOException {
        InputStream once = new InputStream() {
            private boolean hasEnded;

            @Override
            public int read() throws IOException {
                if (hasEnded) {
                    throw new IOException("read after the end");
                }
                hasEnded = true;
                return -1;
            }
        };
        BodyStream body = body(once, 100);

        assertThat(body.read()).isEqualTo(-1);
        body.close();
    }

    private BodyStream body(byte[] content, long maxBytes) {
        return body(new ByteArrayInputStream(content), maxBytes);
    }

    private BodyStream body(InputStream content, long maxBytes) {
        CallResponse response = new CallResponse(
                fixture.call(), new BasicClassicHttpResponse(200), fixture.failures(), maxBytes, () -> {});
        return new BodyStream(content, fixture.call(), response, maxBytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
