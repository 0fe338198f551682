package in.vyte.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ClosingTest {
    @AutoClose
    private FaultServer server;

    @AutoClose
    private VyteClient vyte;

    @Test
    void closingTheClientEndsTheCallsThatAreUnderWay() {
        server = FaultServer.start((request, peer) -> {
            vyte.close();
            peer.waitForClientToLeave();
        });
        vyte = Clients.of(server).build();

        assertThatIllegalStateException()
                .isThrownBy(() -> vyte.events().getEvent("e1"))
                .withMessage("The VyteClient was closed");
        assertThat(server.requestCount()).isEqualTo(1);
    }
}
