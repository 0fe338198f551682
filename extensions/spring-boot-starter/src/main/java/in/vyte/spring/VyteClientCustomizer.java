package in.vyte.spring;

import in.vyte.sdk.VyteClientBuilder;

/**
 * Sets options that the properties {@code vyte.*} do not have. Beans of this type are called in their order, after the
 * properties are applied.
 */
@FunctionalInterface
public interface VyteClientCustomizer {
    /**
     * Changes options of the client.
     *
     * @param builder builds the client
     */
    void customize(VyteClientBuilder builder);
}
