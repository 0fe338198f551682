/** How the generated client reads JSON that differs from the document, and how other mappers read it. */
@NullMarked
package in.vyte.contract.decoding;

import org.jspecify.annotations.NullMarked;
