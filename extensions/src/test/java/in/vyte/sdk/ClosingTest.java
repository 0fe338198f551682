package in.vyte.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import in.vyte.client.ApiStream;
import in.vyte.client.model.Event;
import in.vyte.sdk.error.VyteConnectionException;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import in.vyte.sdk.testing.RawConnection;
import in.vyte.sdk.testing.ReceivedRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ClosingTest {
    @AutoClose
    private final CloseableHttpClient foreign = HttpClients.createDefault();

    @AutoClose
    private FaultServer server;

    @AutoClose
    private VyteClient vyte;

    @Test
    void closingTheClientEndsTheCallsInFlight() {
        server = FaultServer.start(this::closeInsteadOfResponding);
        vyte = patient().build();

        callIsEndedByClosing();
    }

    @Test
    void closingTheClientEndsTheCallsOfAForeignHttpClientToo() {
        server = FaultServer.start(this::closeInsteadOfResponding);
        vyte = patient().httpClient(foreign).build();

        callIsEndedByClosing();
    }

    @Test
    void closingTheClientEndsTheCallsThatWaitForAConnection() {
        server = FaultServer.start((request, connection) -> connection.waitForClientToLeave());
        vyte = patient().maxConnections(1).build();
        CompletableFuture<Throwable> first = failureOf(() -> vyte.events().getEvent("e1"));
        while (server.requestCount() == 0) {
            Thread.onSpinWait();
        }
        CompletableFuture<Throwable> second = failureOf(() -> vyte.events().getEvent("e1"));
        while (vyte.engine().pool().getTotalStats().getPending() == 0) {
            Thread.onSpinWait();
        }

        vyte.close();

        assertThat(first.join()).hasMessageEndingWith("the VyteClient was closed; the request may have arrived");
        assertThat(second.join()).hasMessageEndingWith("the VyteClient was closed; the request never left");
    }

    @Test
    void closingTheClientEndsTheStreamsOfAForeignHttpClient() {
        server = FaultServer.start((request, connection) -> {
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n[");
            connection.send((Clients.EVENT + ",").repeat(5_000));
            connection.waitForClientToLeave();
        });
        vyte = patient().httpClient(foreign).build();

        try (ApiStream<Event> events = vyte.events().streamListEvents(Clients.ALL_EVENTS)) {
            vyte.close();

            assertThat(failureOf(() -> events.forEach(event -> {})).join())
                    .hasMessageEndingWith("the VyteClient was closed; the request may have arrived");
        }
    }

    private void closeInsteadOfResponding(ReceivedRequest request, RawConnection connection) throws IOException {
        vyte.close();
        connection.waitForClientToLeave();
    }

    private void callIsEndedByClosing() {
        assertThat(failureOf(() -> vyte.events().getEvent("e1")).join())
                .isInstanceOf(VyteConnectionException.class)
                .hasMessageEndingWith("the VyteClient was closed; the request may have arrived");
        assertThat(server.requestCount()).isEqualTo(1);
    }

    /** What ends its calls is not their time. */
    private VyteClientBuilder patient() {
        Duration day = Duration.ofDays(1);
        return Clients.of(server).responseTimeout(day).callTimeout(day);
    }

    private static CompletableFuture<Throwable> failureOf(ThrowingCallable call) {
        return CompletableFuture.supplyAsync(() -> catchThrowable(call), task -> new Thread(task).start())
                .orTimeout(20, TimeUnit.SECONDS);
    }
}
