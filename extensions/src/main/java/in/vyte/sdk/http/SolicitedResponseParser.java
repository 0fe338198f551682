package in.vyte.sdk.http;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Refuses an answer that was there before the request: the connection carries more answers than requests, and from here
 * on each caller would get that of another.
 */
final class SolicitedResponseParser extends DefaultHttpResponseParser {
    private boolean moreToCome;
    private @Nullable SessionInputBuffer received;

    SolicitedResponseParser(Http1Config config) {
        super(config);
    }

    /** Tells whether more was received than the answers so far. */
    boolean hasMore() {
        SessionInputBuffer buffer = received;
        return buffer != null && buffer.length() > 0;
    }

    @Override
    public @Nullable ClassicHttpResponse parse(SessionInputBuffer buffer, InputStream input)
            throws IOException, HttpException {
        received = buffer;
        if (hasMore() && !moreToCome) {
            throw new UnsolicitedResponseException();
        }
        ClassicHttpResponse response = super.parse(buffer, input);
        moreToCome = response != null && response.getCode() < HttpStatus.SC_SUCCESS;
        return response;
    }
}
