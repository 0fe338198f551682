package in.vyte.sandbox.internal.server;

import com.sun.net.httpserver.HttpExchange;
import in.vyte.sandbox.control.Fault;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/**
 * What goes over the wire in the end: the proper response, or what a fault makes of it.
 *
 * @param effect how it is sent; {@link Fault.Effect#DELAY} for an response as it should be
 * @param status HTTP status, 0 for no response
 * @param headers headers beyond those every response has
 * @param body the whole body
 */
record WireResponse(Fault.Effect effect, int status, Map<String, String> headers, String body) {
    private static final String CONTENT_TYPE = "Content-Type";

    static WireResponse of(Response response) {
        return new WireResponse(Fault.Effect.DELAY, response.status(), response.headers(), response.body());
    }

    static WireResponse of(Fault fault, Response proper, Instant now) {
        return switch (fault.effect()) {
            case DELAY -> of(proper);
            case STALE_LIST -> of(StaleList.of(proper, now.minus(fault.lag())));
            case STATUS -> new WireResponse(fault.effect(), fault.status(), fault.headers(), fault.body());
            case CLOSED_CONNECTION -> new WireResponse(fault.effect(), 0, Map.of(), "");
            case TRUNCATED_BODY -> new WireResponse(fault.effect(), proper.status(), of(proper).headers, proper.body());
        };
    }

    String contentType() {
        return headers.getOrDefault(CONTENT_TYPE, "");
    }

    void send(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (effect == Fault.Effect.CLOSED_CONNECTION) {
                return;
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            OutputStream out = exchange.getResponseBody();
            out.write(bytes, 0, effect == Fault.Effect.TRUNCATED_BODY ? bytes.length / 2 : bytes.length);
            out.flush();
        }
    }
}
