/** The bundled OpenAPI document, as the contract tests read it. */
@NullMarked
package in.vyte.contract.document;

import org.jspecify.annotations.NullMarked;
