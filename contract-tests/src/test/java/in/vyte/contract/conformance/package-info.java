/**
 * Whether all that is written down fits together. {@link in.vyte.contract.conformance.DocumentValidator} compares
 * requests and responses with the document, {@link in.vyte.contract.conformance.ModelChecks} JSON with a model. The
 * tests apply them to the pacts, to the examples of the document and to published samples; they also see that the pacts
 * cover the document, hold no secret, and that each check can fail.
 */
@NullMarked
package in.vyte.contract.conformance;

import org.jspecify.annotations.NullMarked;
