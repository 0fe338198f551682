/** What the SDK expects of the Vyte API: the interactions, one table per resource, and the pacts made from them. */
@NullMarked
package in.vyte.contract.consumer;

import org.jspecify.annotations.NullMarked;
