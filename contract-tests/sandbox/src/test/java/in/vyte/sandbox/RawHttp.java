package in.vyte.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Sends what a proper client would not. */
final class RawHttp {
    private final VyteSandbox sandbox;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    RawHttp(VyteSandbox sandbox) {
        this.sandbox = sandbox;
    }

    HttpResponse<String> get(String pathAndQuery) {
        return send(request(pathAndQuery).header("Authorization", sandbox.apiKey()));
    }

    HttpResponse<String> getWithKey(String pathAndQuery, String authorization) {
        return send(request(pathAndQuery).header("Authorization", authorization));
    }

    HttpResponse<String> getWithoutKey(String pathAndQuery) {
        return send(request(pathAndQuery));
    }

    HttpResponse<String> send(String method, String pathAndQuery, String json) {
        return send(method, pathAndQuery, "application/json", json);
    }

    HttpResponse<String> send(String method, String pathAndQuery, String contentType, String body) {
        return send(request(pathAndQuery)
                .header("Authorization", sandbox.apiKey())
                .header("Content-Type", contentType)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(sandbox.baseUri() + pathAndQuery));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
