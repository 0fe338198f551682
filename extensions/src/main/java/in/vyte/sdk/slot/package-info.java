/**
 * When people can meet: {@link in.vyte.sdk.slot.SlotSearch} walks over free slots of any number of days, and
 * {@link in.vyte.sdk.slot.WorkingHours} reads and writes working hours.
 */
@NullMarked
package in.vyte.sdk.slot;

import org.jspecify.annotations.NullMarked;
