package in.vyte.sdk.call;

import in.vyte.sdk.error.VyteDecodingException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body of an answer while it arrives: counted, so that a small answer cannot unpack to an endless one, and with
 * failures told in terms of the call.
 */
final class CallStream extends InputStream {
    private static final int WORTH_DRAINING = 8 * 1024;

    private final InputStream content;
    private final Call call;
    private final FailureClassifier failures;
    private final long limit;
    private long count;
    private boolean ended;

    CallStream(InputStream content, Call call, FailureClassifier failures, long limit) {
        this.content = content;
        this.call = call;
        this.failures = failures;
        this.limit = limit;
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
            read = content.read(target, offset, length);
        } catch (IOException | RuntimeException broken) {
            throw new AnswerFailure(
                    call.failedWith(failures.classify(call, broken).exception()));
        }
        ended = read < 0;
        count += Math.max(read, 0);
        if (count > limit) {
            String problem = "the body is longer than " + limit + " bytes";
            throw new AnswerFailure(
                    call.failedWith(new VyteDecodingException(call.describe(), call.status(), "", problem)));
        }
        return read;
    }

    /**
     * Reads a short rest, after which the connection can be used again. A longer one is left to be broken off with the
     * response; an ordinary close would read it all.
     */
    @Override
    public void close() throws IOException {
        if (!ended) {
            readNBytes(WORTH_DRAINING);
        }
    }
}
