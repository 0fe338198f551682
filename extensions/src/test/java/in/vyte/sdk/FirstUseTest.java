package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import in.vyte.sdk.testing.CapturedLog;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What happens once in a JVM, and so is seen only in a JVM of its own. */
class FirstUseTest {
    @Test
    void theSharedThreadInheritsNoThreadLocalOfTheThreadThatCallsFirst() throws IOException {
        assertThat(printedBy(Inheritance.class)).isEqualTo("heirs: 0");
    }

    @Test
    void droppedClientsAreWarnedOfOnce() throws IOException {
        assertThat(printedBy(DroppedClients.class)).isEqualTo("warnings: 1");
    }

    /** Counts the threads that inherit from the one that calls. */
    static final class Inheritance {
        private Inheritance() {}

        public static void main(String[] arguments) {
            AtomicInteger heirs = new AtomicInteger();
            try (FaultServer server = FaultServer.respondingWith(EVENT);
                    VyteClient vyte = Clients.of(server).build()) {
                InheritableThreadLocal<String> local = new InheritableThreadLocal<>() {
                    @Override
                    protected String childValue(String value) {
                        heirs.incrementAndGet();
                        return value;
                    }
                };
                local.set("of an application");
                vyte.events().getEvent("e1");
            }
            System.out.print("heirs: " + heirs.get());
        }
    }

    /** Counts the warnings of several clients that are not closed. */
    static final class DroppedClients {
        private static final int CLIENTS = 3;

        private DroppedClients() {}

        public static void main(String[] arguments) throws InterruptedException {
            Semaphore left = new Semaphore(0);
            FaultServer.Script script = (request, connection) -> {
                connection.json(200, EVENT);
                try {
                    connection.waitForClientToLeave();
                } finally {
                    left.release();
                }
            };
            try (CapturedLog log = CapturedLog.of("in.vyte.sdk", Level.WARN);
                    FaultServer server = FaultServer.start(script)) {
                for (int i = 0; i < CLIENTS; i++) {
                    Clients.of(server).build().events().getEvent("e1");
                }
                boolean areGone = false;
                for (int i = 0; i < 200 && !areGone; i++) {
                    System.gc();
                    areGone = left.tryAcquire(CLIENTS, 100, TimeUnit.MILLISECONDS);
                }
                long warnings = log.lines().stream()
                        .filter(line -> line.contains("without being closed"))
                        .count();
                System.out.print(areGone ? "warnings: " + warnings : "the clients are still there");
            }
        }
    }

    private static String printedBy(Class<?> program) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
