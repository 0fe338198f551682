package in.vyte.spring;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.service.connection.ConnectionDetails;

/**
 * The base URL of Vyte and the API key. A bean of this type replaces the properties {@code vyte.base-url} and
 * {@code vyte.api-key}, as the sandbox does in tests.
 */
public interface VyteConnectionDetails extends ConnectionDetails {
    /**
     * Returns the base URL of the API.
     *
     * @return the base URL, or null for Vyte's own
     */
    @Nullable
    URI baseUrl();

    /**
     * Returns the API key.
     *
     * @return the key, or null if a {@link VyteClientCustomizer} sets one
     */
    @Nullable
    String apiKey();
}
