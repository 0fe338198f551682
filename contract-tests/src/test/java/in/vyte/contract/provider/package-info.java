/** Whether a provider, the sandbox or the real API, meets the pacts. */
@NullMarked
package in.vyte.contract.provider;

import org.jspecify.annotations.NullMarked;
