package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.server.Answer;
import in.vyte.sandbox.server.Call;
import in.vyte.sandbox.server.Handler;
import in.vyte.sandbox.server.Refusal;
import in.vyte.sandbox.webhook.Targets;
import java.util.List;
import java.util.Map;

/** Registrations of webhooks. */
final class WebhookResource implements Resource {
    private final World world;
    private final Targets targets;

    WebhookResource(World world, Targets targets) {
        this.world = world;
        this.targets = targets;
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "listWebhooks", call -> Answer.list(world.of(Kind.WEBHOOKS).all()),
                "createWebhook", this::create,
                "getWebhook", call -> Answer.json(named(call)),
                "updateWebhook", this::update,
                "deleteWebhook", this::delete);
    }

    private Answer create(Call call) {
        ObjectNode hook = JsonNodeFactory.instance.objectNode().put("_id", world.nextId());
        hook.put("scope", "organization").put("organization", world.organizationId());
        hook.put("createdAt", world.now()).put("__v", 0);
        change(hook, call.body());
        world.of(Kind.WEBHOOKS).put(hook.path("_id").asText(), hook);
        return Answer.created(hook);
    }

    private Answer update(Call call) {
        ObjectNode hook = named(call);
        change(hook, call.body());
        return Answer.json(hook);
    }

    private Answer delete(Call call) {
        world.of(Kind.WEBHOOKS).remove(named(call).path("_id").asText());
        return Answer.noContent();
    }

    private void change(ObjectNode hook, JsonNode sent) {
        if (!targets.accept(sent.path("target_url").asText())) {
            throw Refusal.badRequest("target_url must be an https URL");
        }
        Members.copy(sent, hook, List.of("action", "target_url"));
        hook.put("updatedAt", world.now());
    }

    private ObjectNode named(Call call) {
        return world.named(Kind.WEBHOOKS, call.path("hook_id"), "webhook");
    }
}
