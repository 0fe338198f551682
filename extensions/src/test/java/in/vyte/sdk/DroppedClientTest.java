package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import in.vyte.client.ApiStream;
import in.vyte.client.api.EventsApi;
import in.vyte.client.model.Event;
import in.vyte.sdk.error.VyteException;
import in.vyte.sdk.testing.CapturedLog;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import in.vyte.sdk.testing.RawConnection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a client that is not closed. */
class DroppedClientTest {
    private static final int CLIENTS = 300;

    private final Semaphore left = new Semaphore(0);
    private FaultServer server;

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void droppedClientsCloseTheirConnectionsAndWarnOnceAtMost() throws InterruptedException {
        server = FaultServer.start((request, connection) -> {
            connection.json(200, EVENT);
            waitForClientToLeave(connection);
        });
        try (CapturedLog log = CapturedLog.of("in.vyte.sdk", Level.WARN)) {
            for (int i = 0; i < CLIENTS; i++) {
                Clients.of(server).build().events().getEvent("e1");
            }

            collectUntil(left, CLIENTS);

            assertThat(log.lines().stream().filter(line -> line.contains("without being closed")))
                    .hasSizeLessThan(2);
        }
    }

    @Test
    void aListThatWasLeftOpenDoesNotKeepItsClient() throws InterruptedException {
        startEndlessList();

        Clients.of(server).build().events().streamListEvents(Clients.ALL_EVENTS);

        collectUntil(left, 1);
    }

    @Test
    void aCallThatFailedBeforeItWasSentDoesNotKeepItsClient() throws InterruptedException {
        server = FaultServer.start((request, connection) -> {
            connection.json(200, EVENT);
            waitForClientToLeave(connection);
        });

        callOnceAndFailOnce();

        collectUntil(left, 1);
    }

    private void callOnceAndFailOnce() {
        AtomicBoolean isSealed = new AtomicBoolean();
        VyteClient vyte = Clients.of(server)
                .apiKeyProvider(() -> isSealed.get() ? sneak(new IOException("the vault is sealed")) : Clients.KEY)
                .build();
        vyte.events().getEvent("e1");
        isSealed.set(true);
        assertThatExceptionOfType(VyteException.class)
                .isThrownBy(() -> vyte.events().getEvent("e1"));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> String sneak(Exception exception) throws E {
        throw (E) exception;
    }

    @Test
    void allClientsShareOneThread() {
        server = FaultServer.respondingWith(EVENT);
        List<VyteClient> clients = new ArrayList<>();
        call(clients);
        Set<Thread> before = threads();

        for (int i = 0; i < 20; i++) {
            call(clients);
        }

        assertThat(threads())
                .isSubsetOf(before)
                .filteredOn(DroppedClientTest::isWatchdog)
                .hasSize(1);
        clients.forEach(VyteClient::close);
    }

    private void call(List<VyteClient> clients) {
        VyteClient vyte = Clients.of(server).build();
        vyte.events().getEvent("e1");
        clients.add(vyte);
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().equals("fault-server"))
                .collect(Collectors.toSet());
    }

    @Test
    void whatIsStillUsedKeepsItsClient() throws InterruptedException {
        startEndlessList();
        EventsApi events = Clients.of(server).build().events();

        try (ApiStream<Event> stream = Clients.of(server).build().events().streamListEvents(Clients.ALL_EVENTS)) {
            Iterator<Event> walk = stream.iterator();
            walk.next();
            System.gc();
            assertThat(left.tryAcquire(200, TimeUnit.MILLISECONDS)).isFalse();

            for (int i = 0; i < 5_000; i++) {
                assertThat(walk.next().id()).isEqualTo("e1");
            }
            assertThat(events.getEvent("e1").id()).isEqualTo("e1");
        }
    }

    @Test
    void theSharedThreadKeepsNothingOfTheThreadThatCallsFirst() {
        server = FaultServer.start((request, connection) -> {
            while (watchdog() == null) {
                Thread.onSpinWait();
            }
            connection.json(200, EVENT);
        });
        try (VyteClient vyte = Clients.of(server).build()) {
            vyte.events().getEvent("e1");

            assertThat(watchdog().isDaemon()).isTrue();
            assertThat(watchdog().getContextClassLoader()).isNull();
        }
    }

    private static Thread watchdog() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(DroppedClientTest::isWatchdog)
                .findFirst()
                .orElse(null);
    }

    private static boolean isWatchdog(Thread thread) {
        return thread.getName().equals("vyte-watchdog");
    }

    private void startEndlessList() {
        server = FaultServer.start((request, connection) -> {
            if (request.target().contains("e1")) {
                connection.json(200, EVENT);
                return;
            }
            try {
                connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[" + EVENT);
                connection.send(("," + EVENT).repeat(10_000)); // fails if the client leaves while the buffers are full
                connection.waitForClientToLeave();
            } finally {
                left.release();
            }
        });
    }

    private void waitForClientToLeave(RawConnection connection) throws IOException {
        try {
            connection.waitForClientToLeave();
        } finally {
            left.release();
        }
    }

    private static void collectUntil(Semaphore done, int permits) throws InterruptedException {
        boolean isDone = false;
        for (int i = 0; i < 200 && !isDone; i++) {
            System.gc();
            isDone = done.tryAcquire(permits, 100, TimeUnit.MILLISECONDS);
        }
        assertThat(isDone).as("all connections are closed").isTrue();
    }
}
