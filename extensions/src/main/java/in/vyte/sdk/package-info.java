/**
 * The Vyte SDK. Start with {@link in.vyte.sdk.VyteClient}; each tag of the API is a method of it. This program prints
 * the users of the organization of the API key in the environment variable {@code VYTE_API_KEY}:
 *
 * <pre>{@code
 * import in.vyte.client.model.User;
 * import in.vyte.sdk.VyteClient;
 * import in.vyte.sdk.error.VyteException;
 *
 * public class Users {
 *     public static void main(String[] args) {
 *         try (VyteClient vyte = VyteClient.fromEnv()) {
 *             for (User user : vyte.users().listUsers()) {
 *                 System.out.println(user.id() + " " + user.email());
 *             }
 *         } catch (VyteException e) {
 *             System.err.println(e.getMessage());
 *         }
 *     }
 * }
 * }</pre>
 */
@NullMarked
package in.vyte.sdk;

import org.jspecify.annotations.NullMarked;
