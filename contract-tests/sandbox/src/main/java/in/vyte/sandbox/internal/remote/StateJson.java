package in.vyte.sandbox.internal.remote;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.control.RecordedWebhook;
import in.vyte.sandbox.control.SandboxControl;

/** Writes what a sandbox holds and has seen. */
final class StateJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private StateJson() {}

    static ObjectNode of(SandboxControl sandbox) {
        ObjectNode state = clock(sandbox);
        ObjectNode records = state.putObject("records");
        for (Kind kind : Kind.values()) {
            records.putArray(kind.jsonName()).addAll(sandbox.records(kind));
        }
        state.set("calls", calls(sandbox));
        state.set("webhooks", webhooks(sandbox));
        state.set("faults", FaultJson.write(sandbox.faults()));
        return state;
    }

    static ObjectNode clock(SandboxControl sandbox) {
        return JSON.objectNode().put("time", sandbox.clock().instant().toString());
    }

    static ArrayNode calls(SandboxControl sandbox) {
        ArrayNode calls = JSON.arrayNode();
        sandbox.calls()
                .forEach(call -> calls.addObject()
                        .put("operation", call.operationId())
                        .put("method", call.method())
                        .put("path", call.path())
                        .put("query", call.query())
                        .put("request_body", call.requestBody())
                        .put("status", call.status())
                        .put("content_type", call.contentType())
                        .put("body", call.body()));
        return calls;
    }

    static ArrayNode webhooks(SandboxControl sandbox) {
        ArrayNode webhooks = JSON.arrayNode();
        for (RecordedWebhook webhook : sandbox.webhooks()) {
            String target = webhook.target() == null ? null : webhook.target().toString();
            webhooks.addObject()
                    .put("action", webhook.action())
                    .put("body", webhook.body())
                    .put("target", target)
                    .put("status", webhook.status());
        }
        return webhooks;
    }
}
