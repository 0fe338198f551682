/**
 * Creates an event once, although Vyte's API has no idempotency key. {@link in.vyte.sdk.creation.Creations} sends one
 * POST and, if its outcome is in doubt, searches for the event; {@link in.vyte.sdk.creation.Creation} is the outcome. A
 * {@link in.vyte.sdk.creation.CreationJournal} remembers keys, in memory or beyond the end of the process.
 */
@NullMarked
package in.vyte.sdk.creation;

import org.jspecify.annotations.NullMarked;
