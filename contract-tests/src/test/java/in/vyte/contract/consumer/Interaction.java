package in.vyte.contract.consumer;

import au.com.dius.pact.core.model.V4Interaction;
import in.vyte.contract.document.ApiOperation;
import in.vyte.sdk.VyteClient;

/**
 * One call of the SDK, and the request and the response that it must make.
 *
 * @param pact its description is unique and starts with the operationId
 * @param exercise makes the call through the SDK and checks the result
 */
public record Interaction(ApiOperation operation, V4Interaction.SynchronousHttp pact, Exercise exercise) {
    /** What is done with the SDK. */
    @FunctionalInterface
    public interface Exercise {
        /** makes the call, and asserts the result. */
        void with(VyteClient vyte) throws Exception;
    }

    /** Returns the name, which is unique among all interactions. */
    public String name() {
        return pact.getDescription();
    }

    /** Returns the status of the response. */
    public int status() {
        return pact.getResponse().getStatus();
    }

    @Override
    public String toString() {
        return name();
    }
}
