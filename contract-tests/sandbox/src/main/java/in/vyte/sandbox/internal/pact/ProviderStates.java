package in.vyte.sandbox.internal.pact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Fault;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.control.SandboxControl;
import in.vyte.sandbox.internal.document.ApiDocument;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Brings the sandbox into the states that the pacts need. Each begins with a reset. */
public final class ProviderStates {
    private static final String GET_EVENT = "getEvent";
    private static final String GROUP_MEETING = "groupScheduling";

    private final ApiDocument document = ApiDocument.bundled();
    private final SandboxControl sandbox;
    private final Map<String, Consumer<JsonNode>> states = new LinkedHashMap<>();

    /**
     * Creates the states.
     *
     * @param sandbox what is brought into them
     */
    public ProviderStates(SandboxControl sandbox) {
        this.sandbox = sandbox;
        states.put("the organization of the examples", parameters -> {});
        states.put(
                "events of the first years",
                parameters -> document.responseExample("listEvents", "bothUseCases")
                        .forEach(event -> put(Kind.EVENTS, event)));
        states.put("the organization has none of a kind", this::without);
        states.put("the API key is unknown", parameters -> sandbox.revokeKey());
        states.put("the API key may not do this", parameters -> sandbox.inject(Fault.status(403)));
        states.put("the API fails", parameters -> sandbox.inject(Fault.status(500)));
        states.put("the API server does not respond in time", parameters -> sandbox.inject(Fault.status(503)));
        states.put(
                "a gateway before the API server gives up",
                parameters -> sandbox.inject(Fault.status(503).body("text/plain", "Service Unavailable")));
        states.put(
                "Tomas is an admin of the team",
                parameters -> put(Kind.TEAMS, document.responseExample("setTeamMemberAdmin", "promoted")));
        states.put(
                "Aiko is an admin only of the team",
                parameters -> put(Kind.TEAMS, document.responseExample("setTeamAdminOnly", "added")));
        states.put("records newer than the document", parameters -> newerRecords());
        states.put("an event without creator", parameters -> put(Kind.EVENTS, event().without("created_by")));
    }

    /** Returns the names of all states. */
    public Set<String> names() {
        return states.keySet();
    }

    /**
     * Brings the sandbox into a state.
     *
     * @param name the state
     * @param parameters its parameters, an object
     * @throws IllegalArgumentException if there is no such state or parameter
     */
    public void set(String name, JsonNode parameters) {
        Consumer<JsonNode> state = states.get(name);
        if (state == null) {
            throw new IllegalArgumentException("there is no provider state \"" + name + "\"");
        }
        sandbox.reset();
        state.accept(parameters);
    }

    private void without(JsonNode parameters) {
        sandbox.clear(Kind.named(parameters.path("kind").asText().replace(' ', '_')));
    }

    private void newerRecords() {
        put(Kind.EVENTS, event().put("lang", "ja").put("mood", "cheerful"));
        ObjectNode webhook = (ObjectNode) document.responseExample("getWebhook", "eventConfirmed");
        put(Kind.WEBHOOKS, webhook.put("action", "event.archived"));
    }

    private ObjectNode event() {
        return (ObjectNode) document.responseExample(GET_EVENT, GROUP_MEETING);
    }

    private void put(Kind kind, JsonNode record) {
        sandbox.put(kind, record.path("_id").asText(), (ObjectNode) record);
    }
}
