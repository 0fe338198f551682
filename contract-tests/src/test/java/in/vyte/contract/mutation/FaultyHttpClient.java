package in.vyte.contract.mutation;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;

/** An HttpClient that gets something wrong on the way out or on the way back. */
final class FaultyHttpClient extends CloseableHttpClient {
    private final CloseableHttpClient sound =
            HttpClients.custom().disableAutomaticRetries().build();
    private final UnaryOperator<ClassicHttpRequest> outward;
    private final UnaryOperator<byte[]> backward;

    FaultyHttpClient(UnaryOperator<ClassicHttpRequest> outward, UnaryOperator<byte[]> backward) {
        this.outward = outward;
        this.backward = backward;
    }

    @Override
    protected CloseableHttpResponse doExecute(HttpHost target, ClassicHttpRequest request, HttpContext context)
            throws IOException {
        ClassicHttpResponse response = sound.executeOpen(target, apply(outward, request), context);
        if (response.getEntity() != null) {
            byte[] body = EntityUtils.toByteArray(response.getEntity());
            String contentType = response.getEntity().getContentType();
            response.setEntity(new ByteArrayEntity(
                    apply(backward, body), contentType == null ? null : ContentType.parse(contentType)));
        }
        return CloseableHttpResponse.adapt(response);
    }

    /** A fault that cannot be made must not look like one that was noticed. */
    private static <T> T apply(UnaryOperator<T> fault, T to) {
        try {
            return fault.apply(to);
        } catch (RuntimeException failed) {
            throw new LinkageError("The fault could not be made", failed);
        }
    }

    @Override
    public void close() throws IOException {
        sound.close();
    }

    @Override
    public void close(CloseMode mode) {
        sound.close(mode);
    }
}
