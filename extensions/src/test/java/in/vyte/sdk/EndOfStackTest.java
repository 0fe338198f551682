package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import in.vyte.sdk.call.RetryPolicy;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class EndOfStackTest {
    private static final int THREADS = 20;

    @AutoClose
    private final FaultServer server = FaultServer.respondingWith(EVENT);

    /** A stack overflow at the wrong place keeps a connection, or even the lock of the pool, for good. */
    @Test
    void losesNoConnection() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            VyteClient vyte = Clients.of(server)
                    .maxConnections(1)
                    .poolTimeout(Duration.ofMillis(100))
                    .retryPolicy(RetryPolicy.none())
                    .build();
            vyte.events().getEvent("e1");

            for (int i = 0; i < THREADS; i++) {
                Thread shallow = new Thread(null, () -> callNearTheEnd(vyte, new int[] {0}), "shallow", 256 * 1024);
                shallow.setDaemon(true);
                shallow.start();
                shallow.join();
            }

            assertThat(vyte.engine().pool().getTotalStats().getLeased()).isZero();
            assertThat(vyte.events().getEvent("e1").id()).isEqualTo("e1");
            vyte.close();
        });
    }

    /** Calls at each level on the way back from the end of the stack, where the room grows slowly. */
    private static void callNearTheEnd(VyteClient vyte, int[] calls) {
        try {
            callNearTheEnd(vyte, calls);
        } catch (StackOverflowError e) {
            // The end is here, or was near
        }
        if (calls[0]++ < 400) {
            vyte.events().getEvent("e1");
        }
    }
}
