/**
 * How a test controls the sandbox and what it can inspect. Begin with {@link in.vyte.sandbox.control.SandboxControl}:
 * records by {@link in.vyte.sandbox.control.Kind}, faults, the clock, recorded calls and webhooks.
 */
@NullMarked
package in.vyte.sandbox.control;

import org.jspecify.annotations.NullMarked;
