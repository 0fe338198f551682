package in.vyte.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import in.vyte.client.api.EventsApi;
import in.vyte.client.wire.WireServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class ApiExceptionTest {
    @Test
    void keepsItsHeadersWhenSerialized() throws Exception {
        try (WireServer server = WireServer.respondingWith(404, "application/json", "{}");
                Caller caller = new Caller(server.url())) {
            ApiClient plain = new ApiClient(caller.http(), caller.url());
            ApiException failure = catchThrowableOfType(ApiException.class, () -> new EventsApi(plain).getEvent("e1"));
            assertThat(copy(failure).headers()).isEqualTo(failure.headers()).isUnmodifiable();
            assertThat(copy(failure).headers().get("X-REQUEST")).containsExactly("fake-1");
        }
    }

    @Test
    void hasNoHeadersWithoutAResponseWhenSerialized() throws Exception {
        Operation<Void> ping = Operation.of("ping", "GET", "/v2/ping");
        ApiException failure = ApiException.noResponse(ping, new IOException("reset"));
        assertThat(copy(failure).headers()).isEmpty();
    }

    private static ApiException copy(ApiException exception) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (ApiException) in.readObject();
        }
    }
}
