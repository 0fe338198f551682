package in.vyte.sdk.webhook;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import in.vyte.client.VyteJson;
import in.vyte.client.json.Codec;
import in.vyte.client.json.JsonMismatchException;
import in.vyte.client.model.Event;
import in.vyte.client.model.User;
import in.vyte.client.model.Vyteme;
import in.vyte.client.model.WebhookAction;
import in.vyte.client.model.WebhookCall;
import in.vyte.sdk.webhook.TypedCall.EventCall;
import in.vyte.sdk.webhook.TypedCall.OtherCall;
import in.vyte.sdk.webhook.TypedCall.UserCall;
import in.vyte.sdk.webhook.TypedCall.VytemeCall;
import java.io.IOException;
import java.util.Objects;

/** Finds the type of a call's resource by its action. */
final class TypedCalls {
    private static final String EVENT = "event.";

    private TypedCalls() {}

    /**
     * Types a call.
     *
     * @param path where in the delivery it stands
     * @throws WebhookException if it has no action, or a documented action without the documented resource
     */
    static TypedCall of(WebhookCall call, String path) throws IOException {
        WebhookAction action = call.action();
        if (action == null) {
            throw new WebhookException(path + "/action", "expected a string but there is none");
        }
        JsonNode resource = Objects.requireNonNullElse(call.resource(), NullNode.getInstance());
        try {
            return of(action, resource, call);
        } catch (JsonMismatchException mismatch) {
            if (isResourceDocumented(action)) {
                throw new WebhookException(path + "/resource" + mismatch.path(), String.valueOf(mismatch.getMessage()));
            }
            return new OtherCall(action, resource, call);
        }
    }

    private static TypedCall of(WebhookAction action, JsonNode resource, WebhookCall call) throws IOException {
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

    /** An action that came up later, or whose resource is only presumed, must not make a delivery unreadable. */
    private static boolean isResourceDocumented(WebhookAction action) {
        return action.isKnown() && !action.equals(WebhookAction.VYTEME_UPDATED);
    }

    private static <T> T read(Codec<T> codec, JsonNode resource) throws IOException {
        try (JsonParser json = VyteJson.mapper().treeAsTokens(resource)) {
            json.nextToken();
            return codec.read(json);
        }
    }
}
