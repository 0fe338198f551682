/** What the generated client makes of JSON that is not as the document says, and of other mappers. */
@NullMarked
package in.vyte.contract.decoding;

import org.jspecify.annotations.NullMarked;
