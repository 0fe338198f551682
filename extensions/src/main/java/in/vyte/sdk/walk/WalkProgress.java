package in.vyte.sdk.walk;

/**
 * How far a walk got. Immutable and thread-safe.
 *
 * @param events how many events were read
 * @param bytes how many bytes of JSON were read
 * @param added how many of the events are new
 * @param changed how many of the events changed
 * @param gone how many events are gone, which is known only at the end of the walk
 * @param unidentified how many events have no id, so that they cannot be compared
 */
public record WalkProgress(long events, long bytes, long added, long changed, long gone, long unidentified) {}
