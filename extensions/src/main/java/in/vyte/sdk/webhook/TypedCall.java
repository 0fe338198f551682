package in.vyte.sdk.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.client.model.Event;
import in.vyte.client.model.User;
import in.vyte.client.model.Vyteme;
import in.vyte.client.model.WebhookAction;
import in.vyte.client.model.WebhookCall;

/**
 * One thing that happened, as Vyte delivered it, with its resource in the type that belongs to the action. Each call of
 * a delivery stands alone: one that cannot be read is an {@link UnreadableCall} among the others. Implementations are
 * immutable and thread-safe; printing them shows no secret of the resource.
 *
 * <p>Source: Vyte API reference, Webhooks; guide on setting up webhooks.
 */
public sealed interface TypedCall {
    /**
     * Returns what happened.
     *
     * @return the action; an open set, so compare with the constants and expect others. Of an {@link UnreadableCall}
     *     without a readable action it is one with an empty text
     */
    WebhookAction action();

    /**
     * Returns the call as it came, with the ids of organization and user, of which each may be absent.
     *
     * @return the call; of an {@link UnreadableCall} what of it can be read
     */
    WebhookCall call();

    /**
     * Something happened to an event: the action starts with {@code event.}.
     *
     * @param action what happened
     * @param event the event, possibly without any ids; {@code EventRoles} reads it all the same
     * @param call the call as it came
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
     * @param user the user; {@code account.organization.extid} is the one of the link by which they joined
     * @param call the call as it came
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
     * @param vyteme the booking page; that the resource is one is not documented, so it may come as {@link OtherCall}
     *     instead
     * @param call the call as it came
     */
    record VytemeCall(WebhookAction action, Vyteme vyteme, WebhookCall call) implements TypedCall {
        @Override
        public String toString() {
            return "VytemeCall[" + action + ", " + vyteme + "]";
        }
    }

    /**
     * Something happened of which the documentation does not say what the resource is.
     *
     * @param action what happened
     * @param resource what it happened to; the JSON null if there is nothing
     * @param call the call as it came
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
     * A call that cannot be read: it is no object, it has no action, or its resource is not of the type that the
     * documentation says. It is not delivered again, so keep {@link #raw} where a person will look at it.
     *
     * @param action what happened, with an empty text if that cannot be read
     * @param raw the call as it came
     * @param problem why it cannot be read; shows none of the call's values
     * @param path where in the delivery the problem is, as a JSON pointer such as {@code /0/resource}
     * @param call what of the call can be read
     */
    record UnreadableCall(WebhookAction action, JsonNode raw, String problem, String path, WebhookCall call)
            implements TypedCall {
        /**
         * Returns the call as it came.
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
