/** Our pacts in a Pact Broker: published, fetched, verified, results sent back. */
@NullMarked
package in.vyte.contract.broker;

import org.jspecify.annotations.NullMarked;
