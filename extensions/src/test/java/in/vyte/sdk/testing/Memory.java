package in.vyte.sdk.testing;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/** What code takes of the heap. */
public final class Memory {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final MemoryMXBean HEAP = ManagementFactory.getMemoryMXBean();

    private Memory() {}

    /** How many bytes the current thread allocates for a task. */
    public static long allocatedBy(Runnable task) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        task.run();
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    /** How many bytes are in use once the garbage is gone. */
    public static long inUse() {
        System.gc();
        System.gc();
        return HEAP.getHeapMemoryUsage().getUsed();
    }
}
