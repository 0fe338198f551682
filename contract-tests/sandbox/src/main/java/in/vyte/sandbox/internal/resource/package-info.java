/** How each resource of the API behaves, one class per resource. */
@NullMarked
package in.vyte.sandbox.internal.resource;

import org.jspecify.annotations.NullMarked;
