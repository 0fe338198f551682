package in.vyte.sdk.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/** What a good engineer writes by hand around a pooled HttpClient, without the JSON. */
final class HttpMinimum implements AutoCloseable {
    private final CloseableHttpClient http;
    private final URI baseUrl;

    HttpMinimum(URI baseUrl) {
        this.baseUrl = baseUrl;
        this.http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(64)
                        .setMaxConnTotal(64)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.ofSeconds(30))
                        .build())
                .build();
    }

    interface Reader {
        Object read(InputStream body) throws IOException;
    }

    Object get(String path, Reader reader) throws IOException {
        return send(new HttpGet(baseUrl + path), reader);
    }

    Object post(String path, byte[] body, Reader reader) throws IOException {
        HttpPost post = new HttpPost(baseUrl + path);
        post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        return send(post, reader);
    }

    private Object send(ClassicHttpRequest request, Reader reader) throws IOException {
        request.addHeader("Authorization", "fake-key-for-benchmarks");
        request.addHeader("Accept", "application/json");
        return http.execute(request, response -> {
            if (response.getCode() != 200) {
                throw new IOException("status " + response.getCode());
            }
            return reader.read(response.getEntity().getContent());
        });
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
