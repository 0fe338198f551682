package in.vyte.readme;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the README says of a servlet, compiled. */
final class ServletWebhooks extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Webhooks webhooks;

    ServletWebhooks(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(webhooks.statusFor(request.getQueryString(), request.getInputStream()));
    }
}
