package in.vyte.contract.provider;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.ProviderState;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.vyte.sandbox.VyteSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** What a sandbox offers to any verifier of pacts, by HTTP. */
record PactEndpoints(VyteSandbox sandbox) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Brings the sandbox into the states of an interaction. */
    void prepare(Interaction interaction) {
        for (ProviderState state : interaction.getProviderStates()) {
            post("state", Map.of("state", state.getName(), "params", state.getParams(), "action", "setup"));
        }
    }

    /** Returns the message of a description. */
    String message(String description) {
        return post("message", Map.of("description", description));
    }

    private String post(String endpoint, Map<String, Object> body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(sandbox.baseUri().resolve("/_sandbox/pact/" + endpoint))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(body)))
                    .build();
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(body + " is refused: " + response.body());
            }
            return response.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
