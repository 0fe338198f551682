package in.vyte.sandbox.control;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A webhook the sandbox sent or would have sent. If several webhooks are registered for the action, each is recorded.
 * If none is registered, one is recorded without a target.
 *
 * @param action for example {@code event.created}
 * @param body the body as sent, JSON
 * @param target where to; null if nothing is registered for the action
 * @param status HTTP status of the target; null if it gave no response, or was not called because it is not on this
 *     machine
 */
public record RecordedWebhook(
        String action,
        String body,
        @Nullable URI target,
        @Nullable Integer status) {}
