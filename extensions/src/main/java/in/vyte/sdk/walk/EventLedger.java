package in.vyte.sdk.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Remembers which events the earlier walks saw, and when each was last updated, in a file of some 50 bytes per event.
 * The file is mapped rather than read, so the heap does not grow with it. A walk writes what it sees to the file at
 * once. If the walk or the process ends early, nothing is lost; only a crash of the machine may lose entries.
 *
 * <p>Not thread-safe; only one ledger at a time can open the file.
 */
public final class EventLedger implements AutoCloseable {
    private final LedgerFile file;
    private final LedgerIndex index;

    /** What a ledger knows of an event. */
    enum State {
        UNKNOWN,
        DIFFERENT,
        SAME
    }

    private EventLedger(LedgerFile file, LedgerIndex index) {
        this.file = file;
        this.index = index;
    }

    /**
     * Opens a ledger. If most of its events are gone, it is first rewritten without them, through a file beside it
     * whose name ends in {@code .compacting}.
     *
     * @param path the file; created if it does not exist
     * @return the ledger, to be closed by the caller
     * @throws IllegalArgumentException if the file is not a ledger
     * @throws IllegalStateException if another ledger has it open
     * @throws UncheckedIOException if it cannot be read or written
     */
    public static EventLedger open(Path path) {
        try {
            LedgerFile file = LedgerCompaction.compacted(LedgerFile.open(path), path);
            try {
                LedgerIndex index = new LedgerIndex(file);
                file.forEach(index::add);
                return new EventLedger(file, index);
            } catch (IOException | RuntimeException e) {
                file.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger cannot be opened: " + path, e);
        }
    }

    /**
     * Returns how many events the ledger remembers.
     *
     * @return the number, including those that are gone until the file is rewritten
     */
    public long size() {
        return index.size();
    }

    void begin() {
        file.nextWalk();
    }

    State state(String id, long mark) {
        long record = index.find(bytes(id));
        if (record < 0 || file.isGone(record)) {
            return State.UNKNOWN;
        }
        return file.mark(record) == mark ? State.SAME : State.DIFFERENT;
    }

    void see(String id, long mark) {
        byte[] key = bytes(id);
        long record = index.find(key);
        if (record < 0) {
            index.add(file.append(key, mark));
        } else {
            file.see(record, mark);
        }
    }

    /** Reports the events that this walk has not seen, and marks each as gone once it was reported. */
    void takeUnseen(Consumer<String> receiver) {
        file.forEach(record -> {
            if (file.isUnseen(record)) {
                receiver.accept(new String(file.id(record), StandardCharsets.UTF_8));
                file.setGone(record);
            }
        });
    }

    private static byte[] bytes(String id) {
        return id.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            index.close();
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The ledger cannot be closed", e);
        }
    }
}
