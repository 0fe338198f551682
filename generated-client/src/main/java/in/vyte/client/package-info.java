/**
 * The runtime of the generated API classes. {@link in.vyte.client.ApiClient} builds each request, a
 * {@link in.vyte.client.Transport} sends it, and {@code ResponseReader} decodes the response. Applications use it
 * through {@code VyteClient} of the SDK.
 */
@NullMarked
package in.vyte.client;

import org.jspecify.annotations.NullMarked;
