package in.vyte.contract.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.contract.conformance.ModelChecks.Model;
import java.util.List;
import java.util.stream.Stream;

/** Checks webhook calls against the document. Immutable. */
public final class WebhookConformance {
    private final ModelChecks checks;

    /** Makes the checks. */
    public WebhookConformance(ModelChecks checks) {
        this.checks = checks;
    }

    /** Returns what is wrong with a call, its resource included. */
    public List<String> violations(JsonNode call) {
        Model resource = resource(call.path("action").asText());
        return Stream.concat(
                        checks.violations(new Model("WebhookCall", false), call).stream(),
                        checks.violations(resource, call.path("resource")).stream()
                                .map(violation -> "resource: " + violation))
                .toList();
    }

    /** The first word of an action names the kind of its resource. */
    private static Model resource(String action) {
        return switch (action.substring(0, action.indexOf('.'))) {
            case "user" -> new Model("User", false);
            case "vyteme" -> new Model("Vyteme", false);
            default -> new Model("Event", false);
        };
    }
}
