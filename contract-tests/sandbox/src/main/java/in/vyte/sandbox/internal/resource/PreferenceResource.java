package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.Call;
import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.server.Response;
import java.util.List;
import java.util.Map;

/** Notification settings of users, made with defaults when they are first read. */
final class PreferenceResource implements Resource {
    /** The notices by mail. */
    static final List<String> MAILS = List.of(
            "attending",
            "declined",
            "event_cancelled",
            "event_cancelled_admin",
            "event_confirmed",
            "event_confirmed_admin",
            "new_event",
            "new_event_admin",
            "new_message",
            "new_suggestion",
            "new_suggestion_own",
            "vote_update",
            "vote_confirmation",
            "vyteme_created_admin");

    private static final List<String> PUSHES = List.of(
            "attending",
            "declined",
            "event_cancelled",
            "event_confirmed",
            "new_event",
            "new_message",
            "new_suggestion",
            "vote_update",
            "vyteme_created_admin");

    private final SandboxContext context;

    PreferenceResource(SandboxContext context) {
        this.context = context;
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of("getUserPreferences", call -> Response.json(ofUser(call)), "updateUserPreferences", this::update);
    }

    private Response update(Call call) {
        ObjectNode preferences = ofUser(call);
        JsonMembers.merge(call.body(), preferences);
        return Response.json(preferences);
    }

    private ObjectNode ofUser(Call call) {
        String userId = call.path("user_id");
        context.named(Kind.USERS, userId, "user");
        return context.of(Kind.PREFERENCES).find(userId).orElseGet(() -> {
            ObjectNode defaults = defaults();
            context.of(Kind.PREFERENCES).put(userId, defaults);
            return defaults;
        });
    }

    private static ObjectNode defaults() {
        ObjectNode preferences = JsonNodeFactory.instance.objectNode();
        ObjectNode email = preferences.putObject("email");
        MAILS.forEach(notice -> email.put(notice, !notice.equals("vote_confirmation")));
        ObjectNode push = preferences.putObject("push");
        PUSHES.forEach(notice -> push.put(notice, false));
        return preferences;
    }
}
