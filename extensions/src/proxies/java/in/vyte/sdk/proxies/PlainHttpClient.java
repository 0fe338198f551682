package in.vyte.sdk.proxies;

import java.io.IOException;
import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** HttpClient 5 with its defaults, and as many connections as ours. */
final class PlainHttpClient implements Client {
    private static final int CONNECTIONS = 64;

    private final CloseableHttpClient http = HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                    .setMaxConnPerRoute(CONNECTIONS)
                    .setMaxConnTotal(CONNECTIONS)
                    .build())
            .build();
    private final URI url;

    PlainHttpClient(URI url) {
        this.url = url;
    }

    @Override
    public String name() {
        return "HttpClient 5";
    }

    @Override
    public void get(String id) throws IOException {
        send(new HttpGet(url.resolve("/v2/events/" + id)));
    }

    @Override
    public void post(String id) throws IOException {
        HttpPost post = new HttpPost(url.resolve("/v2/events"));
        post.setEntity(new ByteArrayEntity(Client.json(id), ContentType.APPLICATION_JSON));
        send(post);
    }

    private void send(ClassicHttpRequest request) throws IOException {
        request.setHeader(HttpHeaders.AUTHORIZATION, KEY);
        http.execute(request, response -> {
            if (response.getCode() != 200) {
                throw new IOException("status " + response.getCode());
            }
            return EntityUtils.toByteArray(response.getEntity());
        });
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
