/**
 * Who is who in an event: its use case, its host, who asked for the meeting, and who is invited.
 *
 * <p>{@link in.vyte.sdk.creator.EventRoles#of} reads that off the event alone; {@link in.vyte.sdk.creator.Creators}
 * also looks up the user behind the host.
 */
@NullMarked
package in.vyte.sdk.creator;

import org.jspecify.annotations.NullMarked;
