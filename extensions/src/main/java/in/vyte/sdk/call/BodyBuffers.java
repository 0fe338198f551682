package in.vyte.sdk.call;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Lends arrays to calls that read a body ahead, since one made for each would be most of what a call allocates. */
final class BodyBuffers {
    /** Longer bodies are decoded while they arrive; if one breaks off, the call cannot be repeated any more. */
    static final int SIZE = 64 * 1024;

    private static final int KEPT = 32;

    private final BlockingQueue<byte[]> idle = new ArrayBlockingQueue<>(KEPT);

    byte[] take() {
        byte @Nullable [] buffer = idle.poll();
        return buffer == null ? new byte[SIZE] : buffer;
    }

    /** Takes an array back, of which nobody may hold on to a part. */
    void give(byte[] buffer) {
        idle.offer(buffer);
    }
}
