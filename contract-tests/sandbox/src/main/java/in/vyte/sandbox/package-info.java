/**
 * A local Vyte for tests and demonstrations: stateful, started in the process of the test, without a key or the
 * internet. {@link in.vyte.sandbox.VyteSandbox} starts it, {@link in.vyte.sandbox.junit.VyteSandboxTest} does so for
 * each test, and {@link in.vyte.sandbox.control.SandboxControl} is what tests do with it. It reads and writes plain
 * JSON trees rather than the generated models, so that it can reveal their errors.
 */
@NullMarked
package in.vyte.sandbox;

import org.jspecify.annotations.NullMarked;
