package in.vyte.spring;

import in.vyte.sdk.VyteClientBuilder;

/** Sets what the properties {@code vyte.*} do not. Beans of this type run in their order, after the properties. */
@FunctionalInterface
public interface VyteClientCustomizer {
    /**
     * Changes options of the client.
     *
     * @param builder builds the client
     */
    void customize(VyteClientBuilder builder);
}
