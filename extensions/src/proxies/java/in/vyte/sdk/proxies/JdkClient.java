package in.vyte.sdk.proxies;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The JDK's client with its defaults, except that it does not ask each plain connection for HTTP/2. */
final class JdkClient implements Client {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI url;

    JdkClient(URI url) {
        this.url = url;
    }

    @Override
    public String name() {
        return "JDK's client";
    }

    @Override
    public void get(String id) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(url.resolve("/v2/events/" + id)));
    }

    @Override
    public void post(String id) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(url.resolve("/v2/events"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Client.json(id))));
    }

    private void send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response =
                http.send(request.header("Authorization", KEY).build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode());
        }
    }

    /** It has nothing to close on Java 17. */
    @Override
    public void close() {}
}
