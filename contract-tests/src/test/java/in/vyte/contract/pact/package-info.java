/** Pacts as files: written by the consumer tests, read by all others. */
@NullMarked
package in.vyte.contract.pact;

import org.jspecify.annotations.NullMarked;
