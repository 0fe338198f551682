/**
 * The Java call of each operation on the reference page. {@link in.vyte.contract.reference.WrittenCalls} finds it in
 * the sources of the interactions, {@link in.vyte.contract.reference.JavaSample} makes a statement of it, and the test
 * compiles the statements and compares them with the file that the page is made of.
 */
@NullMarked
package in.vyte.contract.reference;

import org.jspecify.annotations.NullMarked;
