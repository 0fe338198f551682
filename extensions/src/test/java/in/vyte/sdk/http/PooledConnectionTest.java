package in.vyte.sdk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.Socket;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.junit.jupiter.api.Test;

class PooledConnectionTest {
    @Test
    void aConnectionThatWasClosedWhileItWasMadeKeepsNoSocketOpen() throws IOException {
        PooledConnection connection = new PooledConnection(
                ManagedHttpClientConnectionFactory.INSTANCE.createConnection(null),
                new SolicitedResponseParser(Http1Config.DEFAULT));
        connection.close(CloseMode.IMMEDIATE);

        try (Socket nextAddress = new Socket()) {
            assertThatExceptionOfType(ConnectionClosedException.class).isThrownBy(() -> connection.bind(nextAddress));
            assertThat(nextAddress.isClosed()).isTrue();
        }
    }
}
