package in.vyte.sdk.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.client.model.Event;
import in.vyte.client.model.User;
import in.vyte.client.model.Vyteme;
import in.vyte.client.model.WebhookAction;
import in.vyte.client.model.WebhookCall;

/**
 * One thing that happened, as Vyte told it, with its resource in the type that belongs to the action. Implementations
 * are immutable and safe for use by several threads; printing them shows no secret of the resource.
 *
 * <p>Source: Vyte API reference, Webhooks; guide on setting up webhooks.
 */
public sealed interface TypedCall {
    /**
     * Returns what happened.
     *
     * @return the action; an open set, so compare with the constants and expect others
     */
    WebhookAction action();

    /**
     * Returns the call as it came, with the ids of organization and user, of which each may be absent.
     *
     * @return the call
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
     * Somebody joined the organization: the action is {@code user.joined}.
     *
     * @param action what happened
     * @param user who; {@code account.organization.extid} is the one of the link by which he joined
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
        @Override
        public String toString() {
            return "OtherCall[" + action + "]";
        }
    }
}
