package in.vyte.contract.provider;

import au.com.dius.pact.provider.junitsupport.State;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.contract.consumer.ToleranceInteractions;
import in.vyte.contract.document.ApiDocument;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.Fault;
import in.vyte.sandbox.control.Kind;
import java.util.Locale;
import java.util.Map;

/** Brings the sandbox into the states that the pacts ask for. */
public final class SandboxStates {
    private final ApiDocument document = ApiDocument.bundled();
    private final VyteSandbox sandbox;

    SandboxStates(VyteSandbox sandbox) {
        this.sandbox = sandbox;
    }

    @State("the organization of the examples")
    public void seeded() {
        sandbox.reset();
    }

    @State("events of the first years")
    public void oldEvents() {
        sandbox.reset();
        document.operation("listEvents")
                .responseExample(200, "bothUseCases")
                .value()
                .forEach(event -> put(Kind.EVENTS, (ObjectNode) event));
    }

    @State("the organization has none of a kind")
    public void without(Map<String, String> parameters) {
        sandbox.reset();
        sandbox.clear(
                Kind.valueOf(parameters.get("kind").toUpperCase(Locale.ROOT).replace(' ', '_')));
    }

    /** The verification keeps the placeholder key, which the sandbox does not know. */
    @State("the API key is unknown")
    public void keyUnknown() {
        sandbox.reset();
    }

    @State("the API key may not do this")
    public void keyWithoutRights() {
        sandbox.reset();
        sandbox.inject(Fault.status(403));
    }

    @State("the API fails")
    public void failing() {
        sandbox.reset();
        sandbox.inject(Fault.status(500));
    }

    @State("the API server does not answer in time")
    public void timingOut() {
        sandbox.reset();
        sandbox.inject(Fault.status(503));
    }

    @State("a gateway before the API server gives up")
    public void gatewayGivesUp() {
        sandbox.reset();
        sandbox.inject(Fault.status(503).body("text/plain", "Service Unavailable"));
    }

    @State("Tomas is an admin of the team")
    public void tomasIsAdmin() {
        sandbox.reset();
        put(Kind.TEAMS, example("setTeamMemberAdmin", "promoted"));
    }

    @State("Aiko is an admin only of the team")
    public void aikoIsAdminOnly() {
        sandbox.reset();
        put(Kind.TEAMS, example("setTeamAdminOnly", "added"));
    }

    @State("records newer than the document")
    public void newerRecords() {
        sandbox.reset();
        ObjectNode event = example("getEvent", "groupScheduling");
        ToleranceInteractions.newerEvent(event);
        put(Kind.EVENTS, event);
        ObjectNode webhook = example("getWebhook", "eventConfirmed");
        ToleranceInteractions.newerWebhook(webhook);
        put(Kind.WEBHOOKS, webhook);
    }

    @State("an event without creator")
    public void noCreator() {
        sandbox.reset();
        ObjectNode event = example("getEvent", "groupScheduling");
        event.remove("created_by");
        put(Kind.EVENTS, event);
    }

    private ObjectNode example(String operation, String name) {
        return document.operation(operation).responseExample(200, name).value().deepCopy();
    }

    private void put(Kind kind, ObjectNode record) {
        sandbox.put(kind, record.path("_id").asText(), record);
    }
}
