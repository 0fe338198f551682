/**
 * Tests of an application: {@link in.vyte.sandbox.junit.VyteSandboxTest} beside {@code @SpringBootTest}. Spring and
 * JUnit find these classes automatically.
 */
@NullMarked
package in.vyte.spring.test;

import org.jspecify.annotations.NullMarked;
