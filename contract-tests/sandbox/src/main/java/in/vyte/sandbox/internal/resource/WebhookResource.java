package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.ApiError;
import in.vyte.sandbox.internal.server.Call;
import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.server.Response;
import in.vyte.sandbox.internal.webhook.WebhookTargets;
import java.util.List;
import java.util.Map;

/** Registrations of webhooks. */
final class WebhookResource implements Resource {
    private final SandboxContext context;
    private final WebhookTargets targets;

    WebhookResource(SandboxContext context, WebhookTargets targets) {
        this.context = context;
        this.targets = targets;
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "listWebhooks", call -> Response.list(context.of(Kind.WEBHOOKS).all()),
                "createWebhook", this::create,
                "getWebhook", call -> Response.json(named(call)),
                "updateWebhook", this::update,
                "deleteWebhook", this::delete);
    }

    private Response create(Call call) {
        ObjectNode hook = JsonNodeFactory.instance.objectNode().put("_id", context.nextId());
        hook.put("scope", "organization").put("organization", context.organizationId());
        hook.put("createdAt", context.now()).put("__v", 0);
        change(hook, call.body());
        context.of(Kind.WEBHOOKS).put(hook.path("_id").asText(), hook);
        return Response.created(hook);
    }

    private Response update(Call call) {
        ObjectNode hook = named(call);
        change(hook, call.body());
        return Response.json(hook);
    }

    private Response delete(Call call) {
        context.of(Kind.WEBHOOKS).remove(named(call).path("_id").asText());
        return Response.noContent();
    }

    private void change(ObjectNode hook, JsonNode sent) {
        if (!targets.accept(sent.path("target_url").asText())) {
            throw ApiError.badRequest("target_url must be an https URL");
        }
        JsonMembers.copy(sent, hook, List.of("action", "target_url"));
        hook.put("updatedAt", context.now());
    }

    private ObjectNode named(Call call) {
        return context.named(Kind.WEBHOOKS, call.path("hook_id"), "webhook");
    }
}
