package in.vyte.contract.provider;

import in.vyte.client.model.EventInviteeInput;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.RecordedWebhook;
import in.vyte.sdk.VyteClient;
import java.util.List;

/** Does in a sandbox what causes webhooks. */
final class Deeds {
    private static final String FIRST_VISIT = "65a1f0c2d4e5f60718293e01";
    private static final String VISIT_DATE = "65a1f0c2d4e5f60718293f01";

    private final VyteSandbox sandbox;

    Deeds(VyteSandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** Causes a webhook from scratch, and returns its body. */
    String webhookOf(String action) {
        sandbox.reset();
        try (VyteClient vyte = VyteClient.builder()
                .apiKey(sandbox.apiKey())
                .baseUrl(sandbox.baseUri())
                .strictDecoding(true)
                .build()) {
            cause(action, vyte);
        }
        return sandbox.webhooks().stream()
                .filter(webhook -> webhook.action().equals(action))
                .map(RecordedWebhook::body)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The sandbox sent no " + action));
    }

    private void cause(String action, VyteClient vyte) {
        switch (action) {
            case "event.created", "event.confirmed" -> Examples.bookFirstVisit(vyte);
            case "event.updated" -> {
                vyte.events().updateEvent(FIRST_VISIT, event -> event.title("First visit, moved"));
                vyte.events().confirmEvent(FIRST_VISIT);
            }
            case "event.cancelled" -> vyte.events().cancelEvent(FIRST_VISIT);
            case "event.voted" -> sandbox.vote(FIRST_VISIT, "nora.weiss@example.org", VISIT_DATE);
            case "event.new_invitee" ->
                vyte.events()
                        .addEventInvitees(
                                FIRST_VISIT,
                                List.of(EventInviteeInput.of(invitee -> invitee.email("pavel.novak@example.org"))));
            case "user.joined" -> sandbox.join("lena.moreau@example.com", "employee-0004");
            case "vyteme.updated" ->
                vyte.vytemes().updateVyteme("marta-keller", page -> page.message("Book a first visit."));
            default -> throw new IllegalArgumentException(action);
        }
    }
}
