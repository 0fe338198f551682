/**
 * Whether the checks of the contract can fail. {@link in.vyte.contract.mutation.Mutants} change the document,
 * {@link in.vyte.contract.mutation.WireFaults} requests and responses; the tests count which changes are noticed.
 */
@NullMarked
package in.vyte.contract.mutation;

import org.jspecify.annotations.NullMarked;
