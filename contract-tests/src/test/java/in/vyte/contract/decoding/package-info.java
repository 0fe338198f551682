/**
 * How the generated client reads JSON that differs from the document, and how other mappers read it. The tests change
 * the examples that {@link in.vyte.contract.decoding.GeneratedModels} finds, and read every member of what they become.
 */
@NullMarked
package in.vyte.contract.decoding;

import org.jspecify.annotations.NullMarked;
