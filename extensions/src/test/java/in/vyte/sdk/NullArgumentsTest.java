package in.vyte.sdk;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import in.vyte.sdk.call.RetryPolicy;
import in.vyte.sdk.creator.Mailbox;
import in.vyte.sdk.creator.UserSnapshot;
import in.vyte.sdk.link.VyteLinks;
import in.vyte.sdk.link.VyteSite;
import in.vyte.sdk.slot.SlotWindow;
import in.vyte.sdk.testing.Clients;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A null argument is refused at once, by its name. */
@SuppressWarnings("NullAway")
class NullArgumentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    static Stream<Arguments> calls() {
        VyteClientBuilder builder = VyteClient.builder().apiKey(Clients.KEY);
        RetryPolicy.Builder policy = RetryPolicy.builder();
        VyteClient vyte = builder.build();
        Map<String, ThrowingCallable> calls = Map.ofEntries(
                Map.entry("ApiKeyProvider", () -> builder.apiKeyProvider(null)),
                Map.entry("base URL", () -> builder.baseUrl(null)),
                Map.entry("proxy", () -> builder.proxy(null)),
                Map.entry("user", () -> builder.proxyCredentials(null, new char[0])),
                Map.entry("password", () -> builder.proxyCredentials("me", null)),
                Map.entry("SSLContext", () -> builder.sslContext(null)),
                Map.entry("HttpClient", () -> builder.httpClient(null)),
                Map.entry("connectTimeout", () -> builder.connectTimeout(null)),
                Map.entry("responseTimeout", () -> builder.responseTimeout(null)),
                Map.entry("poolTimeout", () -> builder.poolTimeout(null)),
                Map.entry("callTimeout", () -> builder.callTimeout(null)),
                Map.entry("RetryPolicy", () -> builder.retryPolicy(null)),
                Map.entry("CallObserver", () -> builder.observer(null)),
                Map.entry("app id", () -> VyteLinks.eventCreation(null)),
                Map.entry("nickname", () -> VyteLinks.bookingPage(null)),
                Map.entry("handle", () -> VyteLinks.appointmentType("ana", null)),
                Map.entry("root", () -> new VyteSite(null)),
                Map.entry("address", () -> Mailbox.of(null)),
                Map.entry("point", () -> LatLng.of(null)),
                Map.entry("slots", () -> new SlotWindow(DAY, DAY, null, Optional.empty())),
                Map.entry("json", () -> UserSnapshot.fromJson(null)),
                Map.entry("baseDelay", () -> policy.baseDelay(null)),
                Map.entry("maxDelay", () -> policy.maxDelay(null)),
                Map.entry("change", () -> vyte.withOptions(null)));
        return calls.entrySet().stream().map(call -> Arguments.of(call.getKey(), call.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void isNamed(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessageContaining(name + " must not be null");
    }

    @Test
    void isNamedWhereAnEmptyOneIsRefusedToo() {
        try (VyteClient vyte = VyteClient.builder().apiKey(Clients.KEY).build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> vyte.events().getEvent(null))
                    .withMessage("getEvent: event_id must be an id, not null");
        }
    }
}
