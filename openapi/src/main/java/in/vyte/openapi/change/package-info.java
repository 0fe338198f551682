/** Compares two versions of the document and says what the difference means to users. */
@NullMarked
package in.vyte.openapi.change;

import org.jspecify.annotations.NullMarked;
