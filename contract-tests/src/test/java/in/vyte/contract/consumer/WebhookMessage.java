package in.vyte.contract.consumer;

import in.vyte.sdk.webhook.TypedCall;
import java.util.List;
import java.util.function.Consumer;

/**
 * A webhook call that the SDK must understand. Immutable.
 *
 * @param name names it among all deliveries; starts with the action
 * @param body the body and what of it counts
 * @param understood checks what the SDK makes of it
 */
public record WebhookMessage(String name, StubResponse body, Consumer<List<TypedCall>> understood) {
    @Override
    public String toString() {
        return name;
    }
}
