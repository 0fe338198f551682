/**
 * Reading all events of an organization, however many: {@link in.vyte.sdk.walk.EventWalk} reports what changed since
 * the last time, which an {@link in.vyte.sdk.walk.EventLedger} remembers.
 */
@NullMarked
package in.vyte.sdk.walk;

import org.jspecify.annotations.NullMarked;
