/**
 * When people can meet. {@link in.vyte.sdk.slot.SlotSearch} finds each {@link in.vyte.sdk.slot.FreeSlot} in any number
 * of days; a slot can be booked as it is. {@link in.vyte.sdk.slot.WorkingHours} reads and changes the hours of an
 * availability.
 */
@NullMarked
package in.vyte.sdk.slot;

import org.jspecify.annotations.NullMarked;
