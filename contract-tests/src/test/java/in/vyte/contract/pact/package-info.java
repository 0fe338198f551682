/** Pacts as files: written by the consumer tests, read by all others. Nothing here runs the SDK or a provider. */
@NullMarked
package in.vyte.contract.pact;

import org.jspecify.annotations.NullMarked;
