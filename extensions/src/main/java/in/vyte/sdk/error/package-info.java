/**
 * The exceptions that calls throw. {@link in.vyte.sdk.error.VyteException} is the base class, and its
 * {@code requestSent()} returns whether the server may have carried the request out. Below it are
 * {@link in.vyte.sdk.error.VyteApiException} for a status other than 2xx, with a subclass for each common one, and one
 * class each for failed connections, timeouts, interrupts and undecodable bodies.
 */
@NullMarked
package in.vyte.sdk.error;

import org.jspecify.annotations.NullMarked;
