package in.vyte.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a response; closing it ends the call. Not thread-safe. */
final class Download extends FilterInputStream {
    private final Runnable release;

    Download(InputStream bytes, Runnable release) {
        super(bytes);
        this.release = release;
    }

    /** Breaks off a call whose bytes were not read to the end: an ordinary close would first read the rest. */
    @Override
    public void close() throws IOException {
        release.run();
    }
}
