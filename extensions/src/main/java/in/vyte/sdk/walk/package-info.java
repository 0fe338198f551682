/**
 * Reads all events of an organization, however many. {@link in.vyte.sdk.walk.EventWalk} compares the list with an
 * {@link in.vyte.sdk.walk.EventLedger}, the file of an earlier walk, and reports each
 * {@link in.vyte.sdk.walk.EventChange}.
 */
@NullMarked
package in.vyte.sdk.walk;

import org.jspecify.annotations.NullMarked;
