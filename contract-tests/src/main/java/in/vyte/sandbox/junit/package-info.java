/** JUnit 5 support: tests of an application against a local Vyte. */
@NullMarked
package in.vyte.sandbox.junit;

import org.jspecify.annotations.NullMarked;
