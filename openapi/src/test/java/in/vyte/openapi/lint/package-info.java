/** The rules of the document, and the tests that it keeps them and that each of them bites. */
@NullMarked
package in.vyte.openapi.lint;

import org.jspecify.annotations.NullMarked;
