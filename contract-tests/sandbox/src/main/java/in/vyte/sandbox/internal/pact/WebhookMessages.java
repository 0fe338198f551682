package in.vyte.sandbox.internal.pact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.RecordedWebhook;
import in.vyte.sandbox.control.SandboxControl;
import in.vyte.sandbox.internal.document.ApiDocument;
import in.vyte.sandbox.internal.server.Call;
import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.store.Store;
import in.vyte.sandbox.internal.webhook.WebhookSender;
import java.util.Map;
import java.util.Objects;

/** Causes the webhooks that the message pacts expect: {@code event.created}, or {@code event.created in an array}. */
public final class WebhookMessages {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String IN_AN_ARRAY = " in an array";
    private static final String FIRST_VISIT = "65a1f0c2d4e5f60718293e01";
    private static final String VISIT_DATE = "65a1f0c2d4e5f60718293f01";

    private final SandboxControl sandbox;
    private final Map<String, Handler> operations;
    private final WebhookSender sender;
    private final Store store;

    /**
     * Creates the messages.
     *
     * @param sandbox what sends them
     * @param operations the operations of the API, which cause them
     * @param sender sends them
     * @param store what the operations change
     */
    public WebhookMessages(SandboxControl sandbox, Map<String, Handler> operations, WebhookSender sender, Store store) {
        this.sandbox = sandbox;
        this.operations = operations;
        this.sender = sender;
        this.store = store;
    }

    /**
     * Causes a webhook from scratch.
     *
     * @param description its action, for one that is sent alone; followed by "in an array" for the other form
     * @return its body
     * @throws IllegalArgumentException if no webhook is described so
     */
    public String body(String description) {
        String action = description.replace(IN_AN_ARRAY, "");
        sandbox.reset();
        sender.sendInArray(description.endsWith(IN_AN_ARRAY));
        cause(action);
        return sandbox.webhooks().stream()
                .filter(webhook -> webhook.action().equals(action))
                .map(RecordedWebhook::body)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the sandbox sent no " + action));
    }

    private void cause(String action) {
        switch (action) {
            case "event.created", "event.confirmed" -> call("createEvent", Map.of(), firstVisit());
            case "event.updated" -> {
                call("updateEvent", firstVisitId(), JSON.objectNode().put("title", "First visit, moved"));
                call("confirmEvent", firstVisitId(), MissingNode.getInstance());
            }
            case "event.cancelled" -> call("cancelEvent", firstVisitId(), MissingNode.getInstance());
            case "event.voted" -> sandbox.vote(FIRST_VISIT, "nora.weiss@example.org", VISIT_DATE);
            case "event.new_invitee" -> call("addEventInvitees", firstVisitId(), newcomer());
            case "user.joined" -> sandbox.join("lena.moreau@example.com", "employee-0004");
            case "vyteme.updated" ->
                call(
                        "updateVyteme",
                        Map.of("nickname", "marta-keller"),
                        JSON.objectNode().put("message", "Book a first visit."));
            default -> throw new IllegalArgumentException("there is no webhook \"" + action + "\"");
        }
    }

    private static JsonNode firstVisit() {
        ObjectNode booking = (ObjectNode) ApiDocument.bundled().requestExample("createEvent", "bookingPage");
        booking.withObject("/confirmed").put("flag", true);
        return booking;
    }

    private static JsonNode newcomer() {
        return JSON.arrayNode().add(JSON.objectNode().put("email", "pavel.novak@example.org"));
    }

    private static Map<String, String> firstVisitId() {
        return Map.of("event_id", FIRST_VISIT);
    }

    private void call(String operation, Map<String, String> path, JsonNode body) {
        Handler handler = Objects.requireNonNull(operations.get(operation), operation);
        store.atomically(() -> handler.handle(new Call(path, Map.of(), body)));
    }
}
