/**
 * JUnit 5 support: tests of an application against a local Vyte.
 *
 * <p>An application that is a module needs the sandbox as a test dependency only, without a {@code requires}. If its
 * own module does require {@code in.vyte.sandbox}, build tools put only a part of JUnit on the module path, and the
 * tests have to run on the class path ({@code useModulePath} of Maven Surefire set to {@code false}).
 */
@NullMarked
package in.vyte.sandbox.junit;

import org.jspecify.annotations.NullMarked;
