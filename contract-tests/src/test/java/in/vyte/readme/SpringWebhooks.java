package in.vyte.readme;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;

/** The Spring block of the README. */
final class SpringWebhooks {
    private final Webhooks webhooks;

    SpringWebhooks(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    // <spring>
    @PostMapping("/vyte")
    ResponseEntity<Void> receive(HttpServletRequest request) throws IOException {
        return ResponseEntity.status(webhooks.statusFor(request.getQueryString(), request.getInputStream()))
                .build();
    }
    // </spring>
}
