package in.vyte.client;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import in.vyte.client.api.EventsApi;
import in.vyte.client.api.UsersApi;
import java.net.URI;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.PoolStats;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A client over an {@code HttpClient} as its builder makes it, retries included, which throws {@link Failure}s. */
final class Caller implements AutoCloseable {
    private final PoolingHttpClientConnectionManager pool;
    private final CloseableHttpClient http;
    private final URI url;
    final ApiClient client;
    final EventsApi events;
    final UsersApi users;

    Caller(URI url) {
        this.url = url;
        this.pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(64)
                .setMaxConnTotal(64)
                .build();
        this.http = HttpClientBuilder.create().setConnectionManager(pool).build();
        this.client = new ApiClient(url, transport(), ResponseDecoding.strict());
        this.events = new EventsApi(client);
        this.users = new UsersApi(client);
    }

    /** A client that lets JSON of an unexpected type cost no more than its member. */
    ApiClient lenient(ResponseDecoding.Listener listener) {
        return new ApiClient(url, transport(), ResponseDecoding.lenient(listener));
    }

    private Transport transport() {
        return new Failure.Throwing(new HttpClientTransport(http, HttpHost.create(url)));
    }

    HttpClient http() {
        return http;
    }

    URI url() {
        return url;
    }

    PoolStats pool() {
        return pool.getTotalStats();
    }

    /** Runs a call that must fail. */
    static Failure failureOf(ThrowingCallable call) {
        Failure failure = catchThrowableOfType(Failure.class, call);
        if (failure == null) {
            throw new AssertionError("The call did not fail");
        }
        return failure;
    }

    @Override
    public void close() {
        http.close(CloseMode.GRACEFUL);
    }
}
