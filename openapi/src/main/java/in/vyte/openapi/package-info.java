/**
 * Bundles the OpenAPI document into one file. Used by the build only; the artifact holds the result, not these classes.
 */
@NullMarked
package in.vyte.openapi;

import org.jspecify.annotations.NullMarked;
