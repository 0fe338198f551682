package in.vyte.sdk.slot;

import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Goes from slot to slot and on to the next window when there are no more. Not for use by several threads. */
final class SlotWalk implements Iterator<FreeSlot> {
    private final Iterator<SlotWindow> windows;
    private Iterator<FreeSlot> slots = Collections.emptyIterator();
    private @Nullable ZonedDateTime lastStart;

    SlotWalk(Iterator<SlotWindow> windows) {
        this.windows = windows;
    }

    @Override
    public boolean hasNext() {
        while (!slots.hasNext() && windows.hasNext()) {
            slots = news(windows.next());
        }
        return slots.hasNext();
    }

    @Override
    public FreeSlot next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        FreeSlot slot = slots.next();
        lastStart = slot.start();
        return slot;
    }

    /** Leaves out what an earlier window brought already, as a slot may that reaches over midnight. */
    private Iterator<FreeSlot> news(SlotWindow window) {
        ZonedDateTime known = lastStart;
        return window.slots().stream()
                .filter(slot -> known == null || slot.start().isAfter(known))
                .iterator();
    }
}
