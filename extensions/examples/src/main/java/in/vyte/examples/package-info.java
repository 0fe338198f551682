/**
 * Programs to start from, each one class with a {@code main}. All of them take the key from {@code VYTE_API_KEY} and
 * the address, if it is not Vyte's, from {@code VYTE_BASE_URL}. Each build runs them against the sandbox.
 */
@NullMarked
package in.vyte.examples;

import org.jspecify.annotations.NullMarked;
