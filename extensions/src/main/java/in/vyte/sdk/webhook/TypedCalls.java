package in.vyte.sdk.webhook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import in.vyte.client.VyteJson;
import in.vyte.client.json.Codec;
import in.vyte.client.json.JsonMismatchException;
import in.vyte.client.json.Mismatch;
import in.vyte.client.model.Event;
import in.vyte.client.model.User;
import in.vyte.client.model.Vyteme;
import in.vyte.client.model.WebhookAction;
import in.vyte.client.model.WebhookCall;
import in.vyte.sdk.webhook.TypedCall.EventCall;
import in.vyte.sdk.webhook.TypedCall.OtherCall;
import in.vyte.sdk.webhook.TypedCall.UnreadableCall;
import in.vyte.sdk.webhook.TypedCall.UserCall;
import in.vyte.sdk.webhook.TypedCall.VytemeCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Finds the type of a call's resource by its action. */
final class TypedCalls {
    private static final String ACTION = "action";
    private static final String RESOURCE = "resource";
    private static final String EVENT = "event.";

    private TypedCalls() {}

    /**
     * Types a call.
     *
     * @param path where in the delivery it stands
     */
    static TypedCall of(JsonNode json, String path) {
        try {
            WebhookCall call = read(WebhookCall.TYPE, json);
            JsonNode action = json.path(ACTION);
            return action.isTextual()
                    ? typed(WebhookAction.of(action.textValue()), call, json, path)
                    : unreadable(json, problemOfAction(call), path + "/" + ACTION);
        } catch (JsonMismatchException mismatch) {
            return unreadable(json, String.valueOf(mismatch.getMessage()), path + mismatch.path());
        }
    }

    private static String problemOfAction(WebhookCall call) {
        return call.mismatches().stream()
                .filter(mismatch -> mismatch.path().equals("/" + ACTION))
                .map(Mismatch::problem)
                .findFirst()
                .orElse("expected a string but there is none");
    }

    private static TypedCall typed(WebhookAction action, WebhookCall call, JsonNode json, String path) {
        JsonNode resource = resource(json);
        try {
            return typed(action, resource, call);
        } catch (JsonMismatchException mismatch) {
            return isResourceDocumented(action)
                    ? unreadable(json, String.valueOf(mismatch.getMessage()), path + "/" + RESOURCE + mismatch.path())
                    : new OtherCall(action, resource, call);
        }
    }

    private static TypedCall typed(WebhookAction action, JsonNode resource, WebhookCall call)
            throws JsonMismatchException {
        if (action.value().startsWith(EVENT)) {
            return new EventCall(action, read(Event.TYPE, resource), call);
        }
        if (action.equals(WebhookAction.USER_JOINED)) {
            return new UserCall(action, read(User.TYPE, resource), call);
        }
        if (action.equals(WebhookAction.VYTEME_UPDATED)) {
            return new VytemeCall(action, read(Vyteme.TYPE, resource), call);
        }
        return new OtherCall(action, resource, call);
    }

    private static JsonNode resource(JsonNode json) {
        return json.hasNonNull(RESOURCE) ? json.get(RESOURCE) : NullNode.getInstance();
    }

    /** An action that came up later, or whose resource is only presumed, may have any resource. */
    private static boolean isResourceDocumented(WebhookAction action) {
        return action.isKnown() && !action.equals(WebhookAction.VYTEME_UPDATED);
    }

    private static UnreadableCall unreadable(JsonNode json, String problem, String path) {
        WebhookAction action =
                WebhookAction.of(Objects.requireNonNullElse(json.path(ACTION).textValue(), ""));
        WebhookCall readable = WebhookCall.of(call -> call.action(action)
                .organization(json.path("organization").textValue())
                .user(json.path("user").textValue())
                .resource(resource(json)));
        return new UnreadableCall(action, json, problem, path, readable);
    }

    private static <T> T read(Codec<T> codec, JsonNode json) throws JsonMismatchException {
        try (JsonParser parser = VyteJson.mapper().treeAsTokens(json)) {
            parser.nextToken();
            return codec.read(parser);
        } catch (JsonMismatchException mismatch) {
            throw mismatch;
        } catch (IOException impossible) {
            throw new UncheckedIOException("A tree could not be read", impossible);
        }
    }
}
