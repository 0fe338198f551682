/**
 * What the SDK expects of the Vyte API. The tables, one per resource, build interactions with
 * {@link in.vyte.contract.consumer.InteractionBuilder} from the examples of the document;
 * {@link in.vyte.contract.consumer.PactRunner} runs the SDK against Pact's mock server; what passed is written as a
 * pact.
 */
@NullMarked
package in.vyte.contract.consumer;

import org.jspecify.annotations.NullMarked;
