/** Makes one file of the OpenAPI document. Used by the build only; the artifact holds the result, not these classes. */
@NullMarked
package in.vyte.openapi;

import org.jspecify.annotations.NullMarked;
