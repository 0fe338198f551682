package in.vyte.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.HttpEntity;

/** The bytes of a response; closing it ends the call. Not thread-safe. */
final class Download extends FilterInputStream {
    private final TransportResponse response;

    private Download(InputStream bytes, TransportResponse response) {
        super(bytes);
        this.response = response;
    }

    static Download of(TransportResponse response) throws IOException {
        HttpEntity entity = response.entity();
        return new Download(entity == null ? InputStream.nullInputStream() : entity.getContent(), response);
    }

    /** Aborts a call whose bytes were not read to the end: an ordinary close would first read the rest. */
    @Override
    public void close() {
        response.close();
    }
}
