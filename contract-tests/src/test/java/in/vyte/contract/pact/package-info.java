/**
 * Pacts as files: {@link in.vyte.contract.pact.PactDirectory} is written by the consumer tests, and read by all others
 * as {@link in.vyte.contract.pact.PactInteraction}. Nothing here runs the SDK or a provider.
 */
@NullMarked
package in.vyte.contract.pact;

import org.jspecify.annotations.NullMarked;
