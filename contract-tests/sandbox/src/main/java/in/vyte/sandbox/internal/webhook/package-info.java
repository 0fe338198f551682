/** Webhooks that the sandbox sends: to addresses of this machine only, and everything is recorded. */
@NullMarked
package in.vyte.sandbox.internal.webhook;

import org.jspecify.annotations.NullMarked;
