/** The comparison of two documents, one kind of change at a time. */
@NullMarked
package in.vyte.openapi.change;

import org.jspecify.annotations.NullMarked;
