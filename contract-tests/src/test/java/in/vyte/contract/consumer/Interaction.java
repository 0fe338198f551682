package in.vyte.contract.consumer;

import in.vyte.contract.document.ApiOperation;
import in.vyte.sdk.VyteClient;
import java.util.function.Consumer;

/**
 * One exchange between the SDK and the API. Immutable.
 *
 * @param name names it among all interactions; starts with the operationId
 * @param exercise makes the call through the SDK and checks what comes of it
 */
public record Interaction(
        String name,
        ProviderStates state,
        ApiOperation operation,
        Request request,
        StubResponse response,
        Consumer<VyteClient> exercise) {

    @Override
    public String toString() {
        return name;
    }
}
