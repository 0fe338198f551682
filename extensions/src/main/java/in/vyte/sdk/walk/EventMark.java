package in.vyte.sdk.walk;

import in.vyte.client.VyteJson;
import in.vyte.client.model.Event;
import java.time.OffsetDateTime;

/** A number that changes when an event does. */
final class EventMark {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private EventMark() {}

    /**
     * Returns the time of the last update, which the list shows; if it is missing, a hash of all that the event shows.
     */
    static long of(Event event) {
        OffsetDateTime updatedAt = event.updatedAt();
        return updatedAt == null
                ? hash(VyteJson.write(Event.TYPE, event))
                : updatedAt.toInstant().toEpochMilli();
    }

    /** FNV-1a, made negative so that it is no time. */
    private static long hash(byte[] bytes) {
        long hash = FNV_OFFSET;
        for (byte b : bytes) {
            hash = (hash ^ b & 0xff) * FNV_PRIME;
        }
        return hash | Long.MIN_VALUE;
    }
}
