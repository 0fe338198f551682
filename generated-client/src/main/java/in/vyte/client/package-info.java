/**
 * The small runtime that the generated API classes call: it turns an {@link in.vyte.client.ApiRequest} into one HTTP
 * exchange and the answer into an {@link in.vyte.client.ApiResponse}. Applications use it through the SDK's facade.
 */
@NullMarked
package in.vyte.client;

import org.jspecify.annotations.NullMarked;
