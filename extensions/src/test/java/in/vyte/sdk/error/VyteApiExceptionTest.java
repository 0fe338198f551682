package in.vyte.sdk.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VyteApiExceptionTest {
    private static final CallInfo CALL = new CallInfo("getEvent", "GET", "/v2/events/{event_id}", 2);

    @ParameterizedTest
    @CsvSource({
        "400, BadRequestException",
        "401, UnauthorizedException",
        "403, ForbiddenException",
        "404, NotFoundException",
        "409, VyteApiException",
        "429, RateLimitedException",
        "499, VyteApiException",
        "500, ServerErrorException",
        "503, ServerErrorException",
        "599, ServerErrorException",
        "600, VyteApiException",
        "304, VyteApiException"
    })
    void theStatusDecidesOnTheClass(int status, String type) {
        VyteApiException exception = VyteApiException.of(CALL, status, Map.of(), "");

        assertThat(exception.getClass().getSimpleName()).isEqualTo(type);
        assertThat(exception.status()).isEqualTo(status);
    }

    @Test
    void theMessageNamesTheCallAndNotTheBody() {
        assertThat(VyteApiException.of(CALL, 404, Map.of(), "<p>private words</p>"))
                .hasMessage("getEvent (GET /v2/events/{event_id}, 2 attempts): status 404, there is no such resource");
    }

    @Test
    void theCallIsKept() {
        VyteApiException exception = VyteApiException.of(CALL, 404, Map.of(), "body");

        assertThat(exception.call()).contains(CALL);
        assertThat(exception.operationId()).isEqualTo("getEvent");
        assertThat(exception.body()).isEqualTo("body");
    }

    @Test
    void headersAreFoundInAnyCase() {
        VyteApiException exception = VyteApiException.of(CALL, 429, Map.of("Retry-After", List.of("7", "8")), "");

        assertThat(exception.header("retry-after")).contains("7");
        assertThat(exception.headers()).containsEntry("RETRY-AFTER", List.of("7", "8"));
        assertThat(exception.header("x-none")).isEmpty();
    }

    @Test
    void headersCannotBeChanged() {
        List<String> values = new ArrayList<>(List.of("7"));
        VyteApiException exception = VyteApiException.of(CALL, 429, Map.of("Retry-After", values), "");
        values.add("8");

        assertThat(exception.headers().get("Retry-After")).containsExactly("7");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> exception.headers().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> exception.headers().get("Retry-After").clear());
    }

    @ParameterizedTest
    @CsvSource({
        "https://other.example/x?token=1, other.example",
        "/elsewhere?token=1, the same host",
        "'http://[', a malformed URL"
    })
    void aRedirectNamesOnlyTheHost(String location, String target) {
        assertThat(VyteApiException.of(CALL, 302, Map.of("location", List.of(location)), ""))
                .hasMessageEndingWith("status 302, a redirect to " + target + ", which is not followed");
    }

    @Test
    void aRedirectMayLeadNowhere() {
        assertThat(VyteApiException.of(CALL, 302, Map.of(), ""))
                .hasMessageEndingWith("status 302, a redirect to an unknown host, which is not followed");
    }

    @Test
    void itSurvivesSerialization() throws Exception {
        VyteApiException exception = VyteApiException.of(CALL, 400, Map.of("X-Id", List.of("1")), "body");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }

        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            VyteApiException copy = (VyteApiException) in.readObject();

            assertThat(copy).hasMessage(exception.getMessage());
            assertThat(copy.header("x-id")).contains("1");
            assertThat(copy.call()).contains(CALL);
        }
    }
}
