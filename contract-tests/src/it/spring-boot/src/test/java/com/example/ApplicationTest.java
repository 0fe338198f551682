package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.RecordedCall;
import in.vyte.sandbox.junit.VyteSandboxTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.client.RestTemplate;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@VyteSandboxTest
class ApplicationTest {
    private static final String CALL = "{\"action\":\"event.confirmed\",\"resource\":{\"title\":\"Visit\"}}";
    private static final String HOOK = "/hooks/vyte?vyte_secret=fake-secret-of-an-application";

    @Value("http://localhost:${local.server.port}")
    private String address;

    @Test
    void theAgendaComesFromTheSandboxAndIsTimed(VyteSandbox sandbox) {
        assertThat(get("/agenda")).contains("\"");
        assertThat(get("/actuator/metrics/vyte.client?tag=operation:listEvents"))
                .contains("SUCCESS");
        assertThat(get("/actuator/metrics/vyte.client.pool.connections?tag=state:available"))
                .contains("1.0");
        assertThat(sandbox.calls()).extracting(RecordedCall::operationId).contains("listEvents");
        assertThat(get("/actuator/health")).contains("UP");
    }

    @Test
    void aWebhookNeedsItsSecret() {
        assertThat(post(HOOK, CALL)).isEqualTo("[\"event.confirmed\"]");
        assertThatThrownBy(() -> post(HOOK, "no JSON")).hasMessageStartingWith("400");
        assertThatThrownBy(() -> post("/hooks/vyte", CALL)).hasMessageStartingWith("403");
    }

    private String get(String path) {
        return new RestTemplate().getForObject(address + path, String.class);
    }

    private String post(String path, String body) {
        return new RestTemplate().postForObject(address + path, body, String.class);
    }
}
