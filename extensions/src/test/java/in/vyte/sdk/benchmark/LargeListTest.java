package in.vyte.sdk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.sdk.VyteClient;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The limits of a response are beyond what the API sends. */
class LargeListTest {
    @Test
    void aListOf20000EventsFitsTheDefaultLimits() {
        byte[] list = list(20_000);
        try (FaultServer server = respondingWith(list);
                VyteClient vyte = Clients.of(server).build()) {
            assertThat(list).hasSizeGreaterThan(100_000_000);
            assertThat(vyte.events().listEvents(Clients.ALL_EVENTS)).hasSize(20_000);
        }
    }

    @Test
    void aListOfTheMaximumLengthHasNotTooManyObjectsOrValues() {
        byte[] list = list(2_000);
        try (FaultServer server = respondingWith(list);
                VyteClient vyte =
                        Clients.of(server).maxResponseBytes(list.length).build()) {
            assertThat(vyte.events().listEvents(Clients.ALL_EVENTS)).hasSize(2_000);
        }
    }

    private static FaultServer respondingWith(byte[] list) {
        return FaultServer.start((request, connection) -> connection.respond(200, "application/json", list));
    }

    private static byte[] list(int events) {
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        list.write('[');
        for (int i = 0; i < events; i++) {
            list.writeBytes((i == 0 ? "" : ",").getBytes(StandardCharsets.US_ASCII));
            list.writeBytes(Payloads.eventBytes(i));
        }
        list.write(']');
        return list.toByteArray();
    }
}
