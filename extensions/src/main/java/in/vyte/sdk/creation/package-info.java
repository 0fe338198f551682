/**
 * Creates an event once, although Vyte's API has no idempotency key: a POST whose outcome is in doubt is followed by
 * reads that look for the event, never by a second POST that nobody allowed.
 */
@NullMarked
package in.vyte.sdk.creation;

import org.jspecify.annotations.NullMarked;
