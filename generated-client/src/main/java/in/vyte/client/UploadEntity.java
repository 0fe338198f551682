package in.vyte.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** The body of a request that is a file. Thread-safe. */
final class UploadEntity extends AbstractHttpEntity {
    private final Upload upload;

    UploadEntity(Upload upload, ContentType contentType) {
        super(contentType, null);
        this.upload = upload;
    }

    @Override
    public InputStream getContent() throws IOException {
        return upload.open();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        upload.writeTo(out);
    }

    @Override
    public long getContentLength() {
        return upload.length();
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public boolean isStreaming() {
        return false;
    }

    @Override
    public void close() {
        // Each reading closes what it has opened
    }
}
