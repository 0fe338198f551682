package in.vyte.contract.consumer;

import au.com.dius.pact.core.model.V4Interaction;
import in.vyte.sdk.webhook.TypedCall;
import java.util.List;
import java.util.function.Consumer;

/**
 * A delivery to a webhook that the SDK must read.
 *
 * @param pact its description is unique and starts with the action
 * @param understood checks what the SDK reads
 */
public record WebhookMessage(V4Interaction.AsynchronousMessage pact, Consumer<List<TypedCall>> understood) {
    /** Returns the name, which is unique among all messages. */
    public String name() {
        return pact.getDescription();
    }

    String body() {
        return pact.getContents().getContents().valueAsString();
    }

    @Override
    public String toString() {
        return name();
    }
}
