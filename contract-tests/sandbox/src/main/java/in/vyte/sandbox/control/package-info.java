/** What a test steers in the sandbox and sees of it: kinds of record, faults, recorded calls and webhooks. */
@NullMarked
package in.vyte.sandbox.control;

import org.jspecify.annotations.NullMarked;
