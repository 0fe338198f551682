/** Whether exchanges keep to the OpenAPI document. */
@NullMarked
package in.vyte.contract.conformance;

import org.jspecify.annotations.NullMarked;
