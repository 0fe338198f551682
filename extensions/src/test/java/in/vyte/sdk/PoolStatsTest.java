package in.vyte.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.sdk.call.PoolStats;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import in.vyte.sdk.testing.RawConnection;
import in.vyte.sdk.testing.ReceivedRequest;
import java.io.IOException;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PoolStatsTest {
    @AutoClose
    private final CloseableHttpClient foreign = HttpClients.createDefault();

    @AutoClose
    private final FaultServer server = FaultServer.start(this::respond);

    @AutoClose
    private final VyteClient vyte = Clients.of(server).maxConnections(7).build();

    private volatile PoolStats seen;

    private void respond(ReceivedRequest request, RawConnection connection) throws IOException {
        seen = vyte.poolStats().orElseThrow();
        connection.json(200, Clients.EVENT);
    }

    @Test
    void aConnectionIsLeasedDuringACallAndAvailableAfterIt() {
        vyte.events().getEvent("e1");

        assertThat(seen).isEqualTo(new PoolStats(1, 0, 0, 7));
        assertThat(vyte.poolStats()).contains(new PoolStats(0, 1, 0, 7));
        assertThat(vyte.withOptions(options -> {}).poolStats()).isEqualTo(vyte.poolStats());
    }

    @Test
    void ofAForeignHttpClientNothingIsKnown() {
        try (VyteClient other = Clients.of(server).httpClient(foreign).build()) {
            assertThat(other.poolStats()).isEmpty();
        }
    }
}
