/** The bundled OpenAPI document as the sandbox reads it: operations, examples, and what a request must look like. */
@NullMarked
package in.vyte.sandbox.internal.document;

import org.jspecify.annotations.NullMarked;
