package in.vyte.client;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hc.client5.http.entity.mime.AbstractContentBody;
import org.apache.hc.core5.http.ContentType;
import org.jspecify.annotations.Nullable;

/** A file in a multipart form. Thread-safe. */
final class UploadPart extends AbstractContentBody {
    private final Upload upload;

    UploadPart(Upload upload, @Nullable String contentType) {
        super(type(upload, contentType));
        this.upload = upload;
    }

    @Override
    public String getFilename() {
        return upload.fileName();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        upload.writeTo(out);
    }

    @Override
    public long getContentLength() {
        return upload.length();
    }

    private static ContentType type(Upload upload, @Nullable String contentType) {
        String usual = contentType == null ? ContentType.APPLICATION_OCTET_STREAM.getMimeType() : contentType;
        return ContentType.parse(upload.contentType().orElse(usual));
    }
}
