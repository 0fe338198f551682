package in.vyte.sdk.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.client.model.Event;
import in.vyte.client.model.User;
import in.vyte.client.model.Vyteme;
import in.vyte.client.model.WebhookAction;
import in.vyte.client.model.WebhookCall;

/**
 * A call of a webhook: what happened, and the resource it happened to, in the type that belongs to the action. A call
 * that cannot be read is an {@link UnreadableCall}; the other calls of the delivery are not affected. Implementations
 * are immutable and thread-safe; {@code toString} shows no secret of the resource.
 *
 * <p>Source: Vyte API reference, Webhooks; guide on setting up webhooks.
 */
public sealed interface TypedCall {
    /**
     * Returns what happened.
     *
     * @return the action. More actions may appear, so compare with the constants and expect others. Of an
     *     {@link UnreadableCall} without a readable action, it is one with an empty text
     */
    WebhookAction action();

    /**
     * Returns the call as Vyte sent it, with the ids of organization and user, if present.
     *
     * @return the call; for an {@link UnreadableCall} its readable members
     */
    WebhookCall call();

    /**
     * Something happened to an event: the action starts with {@code event.}.
     *
     * @param action what happened
     * @param event the event, possibly without any ids; {@code EventRoles} reads it with or without them
     * @param call the call as Vyte sent it
     */
    record EventCall(WebhookAction action, Event event, WebhookCall call) implements TypedCall {
        @Override
        public String toString() {
            return "EventCall[" + action + ", " + event + "]";
        }
    }

    /**
     * A user joined the organization: the action is {@code user.joined}.
     *
     * @param action what happened
     * @param user the user; {@code account.organization.extid} is that of the link they used to join
     * @param call the call as Vyte sent it
     */
    record UserCall(WebhookAction action, User user, WebhookCall call) implements TypedCall {
        @Override
        public String toString() {
            return "UserCall[" + action + ", " + user + "]";
        }
    }

    /**
     * A booking page changed: the action is {@code vyteme.updated}.
     *
     * @param action what happened
     * @param vyteme the booking page; the type of the resource is not documented, so expect {@link OtherCall} as well
     * @param call the call as Vyte sent it
     */
    record VytemeCall(WebhookAction action, Vyteme vyteme, WebhookCall call) implements TypedCall {
        @Override
        public String toString() {
            return "VytemeCall[" + action + ", " + vyteme + "]";
        }
    }

    /**
     * Something happened; the documentation does not describe the resource of this action.
     *
     * @param action what happened
     * @param resource what it happened to; the JSON null if there is nothing
     * @param call the call as Vyte sent it
     */
    record OtherCall(WebhookAction action, JsonNode resource, WebhookCall call) implements TypedCall {
        /**
         * Returns what it happened to.
         *
         * @return a copy of the JSON; the JSON null if there is nothing
         */
        @Override
        public JsonNode resource() {
            return resource.deepCopy();
        }

        @Override
        public String toString() {
            return "OtherCall[" + action + "]";
        }
    }

    /**
     * A call that cannot be read: it is not an object, it has no action, or its resource is not of the documented type.
     * It is not documented that Vyte sends it again: store {@link #raw} for a person to look at.
     *
     * @param action what happened, with an empty text if that cannot be read
     * @param raw the call as Vyte sent it
     * @param problem why it cannot be read; shows none of the call's values
     * @param path where in the delivery the problem is, as a JSON pointer such as {@code /0/resource}
     * @param call what of the call can be read
     */
    record UnreadableCall(WebhookAction action, JsonNode raw, String problem, String path, WebhookCall call)
            implements TypedCall {
        /**
         * Returns the call as Vyte sent it.
         *
         * @return a copy of the JSON; it may hold secrets
         */
        @Override
        public JsonNode raw() {
            return raw.deepCopy();
        }

        @Override
        public String toString() {
            return "UnreadableCall[" + problem + " at " + (path.isEmpty() ? "the root" : path) + "]";
        }
    }
}
