package in.vyte.sandbox.internal.remote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.control.SandboxClock;
import in.vyte.sandbox.control.SandboxControl;
import in.vyte.sandbox.internal.document.ApiDocument;
import in.vyte.sandbox.internal.document.JsonText;
import in.vyte.sandbox.internal.pact.ProviderStates;
import in.vyte.sandbox.internal.pact.WebhookMessages;
import in.vyte.sandbox.internal.server.ApiError;
import in.vyte.sandbox.internal.server.Call;
import in.vyte.sandbox.internal.server.Dispatcher;
import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.server.Response;
import in.vyte.sandbox.internal.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The operations that control a sandbox by HTTP. They have an OpenAPI document of their own, which their requests are
 * checked against.
 */
public final class ControlApi {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SandboxControl sandbox;
    private final ProviderStates states;
    private final WebhookMessages messages;

    private ControlApi(SandboxControl sandbox, ProviderStates states, WebhookMessages messages) {
        this.sandbox = sandbox;
        this.states = states;
        this.messages = messages;
    }

    /**
     * Returns what responds to these operations.
     *
     * @param sandbox what they control
     * @param states the states that a Pact verifier may need
     * @param messages the messages that a Pact verifier may need
     */
    public static Dispatcher dispatcher(SandboxControl sandbox, ProviderStates states, WebhookMessages messages) {
        ControlApi api = new ControlApi(sandbox, states, messages);
        // A store of its own, so that no call of the API waits for one of these
        return new Dispatcher(document(), api.operations(), "", new Store());
    }

    static ApiDocument document() {
        try {
            return ApiDocument.of(JsonText.read(BundledFile.CONTROL.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Handler> operations() {
        return Map.ofEntries(
                Map.entry("showPage", call -> new Response(200, "text/html; charset=utf-8", BundledFile.PAGE.text())),
                Map.entry(
                        "getControlDocument",
                        call -> new Response(200, "application/json; charset=utf-8", BundledFile.CONTROL.text())),
                Map.entry("getState", call -> Response.json(StateJson.of(sandbox))),
                Map.entry("reset", call -> done(sandbox::reset)),
                Map.entry("seed", call -> done(() -> sandbox.seed(call.body()))),
                Map.entry("listRecords", call -> Response.list(sandbox.records(kind(call)))),
                Map.entry("addRecord", this::addRecord),
                Map.entry("clearRecords", call -> done(() -> sandbox.clear(kind(call)))),
                Map.entry("listCalls", call -> Response.json(StateJson.calls(sandbox))),
                Map.entry("listWebhooks", call -> Response.json(StateJson.webhooks(sandbox))),
                Map.entry("listFaults", call -> Response.json(FaultJson.write(sandbox.faults()))),
                Map.entry("orderFault", call -> done(() -> sandbox.inject(FaultJson.read(call.body())))),
                Map.entry("clearFaults", call -> done(sandbox::clearFaults)),
                Map.entry("getClock", call -> Response.json(StateJson.clock(sandbox))),
                Map.entry("moveClock", this::moveClock),
                Map.entry("setProviderState", this::setProviderState),
                Map.entry("getMessage", this::message));
    }

    private Response addRecord(Call call) {
        Kind kind = kind(call);
        String id = checked(() -> sandbox.add(kind, call.body()));
        return Response.created(JSON.objectNode().put("id", id));
    }

    private Response moveClock(Call call) {
        JsonNode body = call.body();
        return done(() -> {
            if (body.has("to")) {
                sandbox.clock().become(SandboxClock.named(body.get("to").asText()));
            }
            if (body.has("advance")) {
                sandbox.clock().advance(Duration.parse(body.get("advance").asText()));
            }
        });
    }

    /** A verifier may also report that a state is over, or that an interaction has none. */
    private Response setProviderState(Call call) {
        JsonNode body = call.body();
        boolean over = body.path("action").asText().equals("teardown");
        String state = body.path("state").asText();
        return over || state.isEmpty()
                ? Response.json(JSON.objectNode())
                : done(() -> states.set(state, body.path("params")));
    }

    private Response message(Call call) {
        String body =
                checked(() -> messages.body(call.body().path("description").asText()));
        return new Response(200, "application/json", body);
    }

    private static Kind kind(Call call) {
        return checked(() -> Kind.named(call.path("kind")));
    }

    private static Response done(Runnable work) {
        return checked(() -> {
            work.run();
            ObjectNode nothing = JSON.objectNode();
            return Response.json(nothing);
        });
    }

    private static <T> T checked(Supplier<T> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw ApiError.badRequest(String.valueOf(e.getMessage()));
        }
    }
}
