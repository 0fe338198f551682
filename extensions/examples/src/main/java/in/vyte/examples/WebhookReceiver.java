package in.vyte.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import in.vyte.client.model.WebhookAction;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.webhook.TypedCall;
import in.vyte.sdk.webhook.TypedCall.EventCall;
import in.vyte.sdk.webhook.WebhookException;
import in.vyte.sdk.webhook.WebhookParser;
import in.vyte.sdk.webhook.WebhookSecret;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/**
 * Registers a webhook and prints whose events are confirmed. Vyte signs nothing: a secret in the address shows that a
 * call comes from Vyte.
 *
 * <p>Arguments: the port to listen on, and the public https address by which Vyte reaches it.
 */
public final class WebhookReceiver {
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;

    private final WebhookSecret secret = WebhookSecret.generate();
    private final WebhookParser parser = new WebhookParser(); // refuses bodies over 1 MiB

    private WebhookReceiver() {}

    public static void main(String[] arguments) throws IOException {
        WebhookReceiver receiver = new WebhookReceiver();
        InetAddress loopback = InetAddress.getLoopbackAddress(); // behind a proxy that speaks https
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, Integer.parseInt(arguments[0])), 0);
        server.createContext("/", receiver::handle);
        server.start();
        try (VyteClient vyte = VyteClient.fromEnv()) {
            String target = receiver.secret.addTo(URI.create(arguments[1])).toString();
            vyte.webhooks()
                    .createWebhook(
                            hook -> hook.action(WebhookAction.EVENT_CONFIRMED).targetUrl(target));
        }
        System.out.println("Waiting for webhooks");
    }

    private void handle(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(statusFor(exchange), -1);
        exchange.close();
    }

    private int statusFor(HttpExchange exchange) throws IOException {
        if (!secret.isIn(exchange.getRequestURI().getRawQuery())) {
            return FORBIDDEN;
        }
        try {
            for (TypedCall call : parser.parse(exchange.getRequestBody())) {
                if (call instanceof EventCall event) {
                    EventRoles roles = EventRoles.of(event.event());
                    System.out.println(event.action() + ": " + event.event().title() + ", " + roles);
                }
            }
            return NO_CONTENT;
        } catch (WebhookException e) {
            return BAD_REQUEST;
        }
    }
}
