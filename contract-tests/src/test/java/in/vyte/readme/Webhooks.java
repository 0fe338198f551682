package in.vyte.readme;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.webhook.TypedCall;
import in.vyte.sdk.webhook.TypedCall.EventCall;
import in.vyte.sdk.webhook.TypedCall.UnreadableCall;
import in.vyte.sdk.webhook.WebhookException;
import in.vyte.sdk.webhook.WebhookParser;
import in.vyte.sdk.webhook.WebhookSecret;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The block of the README on what to do with a delivery, in a servlet. */
final class Webhooks extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient WebhookSecret secret;
    private final transient WebhookParser parser = new WebhookParser();
    private final transient Consumer<EventRoles> calendar;
    private final transient Consumer<JsonNode> deadLetters;

    Webhooks(WebhookSecret secret, Consumer<EventRoles> calendar, Consumer<JsonNode> deadLetters) {
        this.secret = secret;
        this.calendar = calendar;
        this.deadLetters = deadLetters;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(statusFor(request.getQueryString(), request.getInputStream()));
    }

    private int statusFor(@Nullable String query, InputStream body) throws IOException {
        if (!secret.isIn(query)) {
            return 403;
        }
        try {
            // <webhooks>
            for (TypedCall call : parser.parse(body)) {
                if (call instanceof EventCall event) {
                    calendar.accept(EventRoles.of(event.event()));
                } else if (call instanceof UnreadableCall unreadable) {
                    deadLetters.accept(unreadable.raw()); // keep it for a person to look at
                }
            }
            // </webhooks>
            return 204;
        } catch (WebhookException e) {
            return 400;
        }
    }
}
