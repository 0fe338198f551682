package in.vyte.sdk.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.InputStreamEntity;
import org.junit.jupiter.api.Test;

class SteppedBodyTest {
    @Test
    void aLongBodyIsSentInSteps() throws IOException {
        byte[] body = bytes(2 * SteppedBody.STEP + 1);
        Steps sent = new Steps();

        new SteppedBody(new ByteArrayEntity(body, ContentType.APPLICATION_JSON)).writeTo(sent);

        assertThat(sent.lengths).containsExactly(SteppedBody.STEP, SteppedBody.STEP, 1);
        assertThat(sent.toByteArray()).isEqualTo(body);
    }

    @Test
    void itsSourceIsClosed() throws IOException {
        AtomicBoolean isClosed = new AtomicBoolean();
        ByteArrayInputStream source = new ByteArrayInputStream(bytes(3)) {
            @Override
            public void close() {
                isClosed.set(true);
            }
        };

        new SteppedBody(new InputStreamEntity(source, ContentType.APPLICATION_JSON)).writeTo(new Steps());

        assertThat(isClosed).isTrue();
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    /** Records the length of each write. */
    private static final class Steps extends ByteArrayOutputStream {
        private final List<Integer> lengths = new ArrayList<>();

        @Override
        public synchronized void write(byte[] source, int offset, int length) {
            lengths.add(length);
            super.write(source, offset, length);
        }
    }
}
