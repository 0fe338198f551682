/** Compares the document with its last release. */
@NullMarked
package in.vyte.openapi.release;

import org.jspecify.annotations.NullMarked;
