package in.vyte.readme;

import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.webhook.TypedCall.EventCall;
import in.vyte.sdk.webhook.WebhookParser;
import in.vyte.sdk.webhook.WebhookSecret;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;

/** The servlet block of the README. */
final class ServletWebhooks extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient WebhookSecret secret;
    private final transient WebhookParser parser = new WebhookParser();
    private final transient Consumer<EventRoles> calendar;

    ServletWebhooks(WebhookSecret secret, Consumer<EventRoles> calendar) {
        this.secret = secret;
        this.calendar = calendar;
    }

    // <servlet>
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!secret.isIn(request.getQueryString())) {
            response.sendError(403);
            return;
        }
        parser.parse(request.getInputStream()).stream()
                .filter(EventCall.class::isInstance)
                .map(EventCall.class::cast)
                .forEach(call -> calendar.accept(EventRoles.of(call.event())));
        response.setStatus(204);
    }
    // </servlet>
}
