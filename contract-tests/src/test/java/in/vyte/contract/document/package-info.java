/** The OpenAPI document as all checks read it: operations and their examples, schemas, and values that fit them. */
@NullMarked
package in.vyte.contract.document;

import org.jspecify.annotations.NullMarked;
