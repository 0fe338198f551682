/**
 * When people can meet. {@link in.vyte.sdk.slot.SlotSearch} finds each {@link in.vyte.sdk.slot.FreeSlot} of any number
 * of days, which can be booked as it is. {@link in.vyte.sdk.slot.WorkingHours} reads and changes the hours of an
 * availability.
 */
@NullMarked
package in.vyte.sdk.slot;

import org.jspecify.annotations.NullMarked;
