/**
 * Says who is who in an event: the host, who requested the meeting, and who is invited.
 * {@link in.vyte.sdk.creator.EventRoles#of} reads it from the event alone; {@link in.vyte.sdk.creator.Creators} also
 * looks up the user who is the host, and {@link in.vyte.sdk.creator.UserLookup} is the result. Look-ups are kept in a
 * {@link in.vyte.sdk.creator.LookupCache}. {@link in.vyte.sdk.creator.Mailbox} compares e-mail addresses.
 */
@NullMarked
package in.vyte.sdk.creator;

import org.jspecify.annotations.NullMarked;
