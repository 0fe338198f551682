/** Whether the checks of the contract notice when the document, or what goes over the wire, is wrong. */
@NullMarked
package in.vyte.contract.mutation;

import org.jspecify.annotations.NullMarked;
