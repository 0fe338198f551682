package in.vyte.readme;

import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.webhook.TypedCall;
import in.vyte.sdk.webhook.TypedCall.EventCall;
import in.vyte.sdk.webhook.WebhookParser;
import in.vyte.sdk.webhook.WebhookSecret;
import java.util.function.Consumer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** The Spring block of the README. */
final class SpringWebhooks {
    private final WebhookSecret secret;
    private final WebhookParser parser = new WebhookParser();
    private final Consumer<EventRoles> calendar;

    SpringWebhooks(WebhookSecret secret, Consumer<EventRoles> calendar) {
        this.secret = secret;
        this.calendar = calendar;
    }

    // <spring>
    @PostMapping("/vyte")
    ResponseEntity<Void> receive(@RequestParam(WebhookSecret.PARAMETER) String presented, @RequestBody byte[] body) {
        if (!secret.matches(presented)) {
            return ResponseEntity.status(403).build();
        }
        for (TypedCall call : parser.parse(body)) {
            if (call instanceof EventCall happened) {
                calendar.accept(EventRoles.of(happened.event()));
            }
        }
        return ResponseEntity.noContent().build();
    }
    // </spring>
}
