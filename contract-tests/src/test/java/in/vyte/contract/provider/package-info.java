/**
 * Whether a provider meets the pacts: the sandbox, with the committed pacts and with those of a broker.
 * {@link in.vyte.contract.provider.PactProvider} connects Pact's verifier and a sandbox. The real API is verified by
 * {@code in.vyte.contract.live}.
 */
@NullMarked
package in.vyte.contract.provider;

import org.jspecify.annotations.NullMarked;
