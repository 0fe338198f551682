package in.vyte.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;
import org.jspecify.annotations.Nullable;

/** A body that is known to have at least one byte, although the server did not say its length. */
final class NonEmptyEntity extends HttpEntityWrapper {
    private final InputStream content;

    private NonEmptyEntity(HttpEntity entity, InputStream content) {
        super(entity);
        this.content = content;
    }

    /** Returns the body, null if it is empty. */
    static @Nullable HttpEntity of(HttpEntity entity) throws IOException {
        PushbackInputStream content = new PushbackInputStream(entity.getContent());
        int first = content.read();
        if (first < 0) {
            return null;
        }
        content.unread(first);
        return new NonEmptyEntity(entity, content);
    }

    @Override
    public InputStream getContent() {
        return content;
    }
}
