package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import in.vyte.sdk.error.VyteException;
import in.vyte.sdk.error.VyteInterruptedException;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FakeTiming;
import in.vyte.sdk.testing.FaultServer;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuthorizationTest {
    private final FaultServer server =
            FaultServer.start((request, connection) -> connection.json(request.number() == 1 ? 500 : 200, EVENT));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void theBareKeyIsSent() {
        try (VyteClient vyte = Clients.of(server).timing(new FakeTiming()).build()) {
            vyte.events().getEvent("e1");
        }

        assertThat(server.requests())
                .allSatisfy(
                        request -> assertThat(request.header("authorization")).containsExactly(Clients.KEY));
    }

    @Test
    void anOpenOperationGoesWithoutTheKey() {
        try (VyteClient vyte = Clients.of(server).timing(new FakeTiming()).build()) {
            vyte.teams().getPublicTeam("t1");
        }

        assertThat(server.requests())
                .allSatisfy(request -> assertThat(request.headers()).doesNotContainKey("authorization"));
    }

    @Test
    void theProviderIsAskedForEachRequest() {
        Iterator<String> keys = List.of("fake-old", "fake-new", "fake-newer").iterator();
        try (VyteClient vyte = Clients.of(server)
                .apiKeyProvider(keys::next)
                .timing(new FakeTiming())
                .build()) {
            vyte.events().getEvent("e1");
            vyte.events().getEvent("e1");
        }

        assertThat(server.requests())
                .extracting(request -> request.header("authorization"))
                .containsExactly(List.of("fake-old"), List.of("fake-new"), List.of("fake-newer"));
    }

    @Test
    void aMalformedKeyFromTheProviderIsMisuse() {
        try (VyteClient vyte =
                Clients.of(server).apiKeyProvider(() -> "fake key").build()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> vyte.events().getEvent("e1"))
                    .withMessage("The API key from the ApiKeyProvider holds a space;"
                            + " Vyte takes the bare key, without a prefix");
        }
        assertThat(server.requestCount()).isZero();
    }

    @Test
    void noKeyFromTheProviderIsMisuse() {
        try (VyteClient vyte = Clients.of(server).apiKeyProvider(() -> null).build()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> vyte.events().getEvent("e1"))
                    .withMessage("The API key from the ApiKeyProvider is null");
        }
    }

    @Test
    void aProviderThatFailsMakesTheCallFail() {
        RuntimeException vaultIsSealed = new IllegalArgumentException("sealed");
        try (VyteClient vyte = Clients.of(server)
                .apiKeyProvider(() -> {
                    throw vaultIsSealed;
                })
                .build()) {
            assertThatExceptionOfType(VyteException.class)
                    .isThrownBy(() -> vyte.events().getEvent("e1"))
                    .withMessage("getEvent (GET /v2/events/{event_id}, 0 attempts): the ApiKeyProvider failed")
                    .withCause(vaultIsSealed);
        }
    }

    @Test
    void aProviderThatIsInterruptedInterruptsTheCall() {
        try (VyteClient vyte = Clients.of(server)
                .apiKeyProvider(() -> AuthorizationTest.<RuntimeException>fail(new InterruptedException()))
                .build()) {
            assertThatExceptionOfType(VyteInterruptedException.class)
                    .isThrownBy(() -> vyte.events().getEvent("e1"));
        }
        assertThat(Thread.interrupted()).isTrue();
        assertThat(server.requestCount()).isZero();
    }

    /** Throws a checked exception undeclared, as Kotlin does. */
    @SuppressWarnings("unchecked")
    private static <E extends Exception> String fail(Exception exception) throws E {
        throw (E) exception;
    }
}
