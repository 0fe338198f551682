/**
 * The OpenAPI document as all checks read it. {@link in.vyte.contract.document.ApiDocument} leads to operations, their
 * examples and schemas; {@link in.vyte.contract.document.SchemaWalker} shows a value beside its schema.
 */
@NullMarked
package in.vyte.contract.document;

import org.jspecify.annotations.NullMarked;
