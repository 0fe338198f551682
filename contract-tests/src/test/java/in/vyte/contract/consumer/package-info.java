/**
 * What the SDK expects of the Vyte API. Each {@link in.vyte.contract.consumer.InteractionTable} builds interactions
 * from the examples of the document; an {@link in.vyte.contract.consumer.Interaction} runs the SDK against Pact's mock
 * server; what passed is written as a pact. A new operation begins in the table of its resource.
 */
@NullMarked
package in.vyte.contract.consumer;

import org.jspecify.annotations.NullMarked;
