package in.vyte.sdk.walk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The file of a ledger: a head, then a record for each event. The end in the head is written after the record, so a
 * record that was begun when the program ended does not count. Not thread-safe.
 *
 * <pre>
 * head    8 bytes magic, 8 bytes end of the records, 4 bytes number of the walk
 * record  4 bytes length of the id, 4 bytes walk that saw it last, or 0 if it is gone, 8 bytes mark, the id
 * </pre>
 */
final class LedgerFile implements AutoCloseable {
    private static final long MAGIC = 0x5679_7465_4c65_6431L; // VyteLed1
    private static final int END = 8;
    private static final int WALK = 16;
    private static final int FIRST_RECORD = 32;

    private static final int RECORD_WALK = 4;
    private static final int RECORD_MARK = 8;
    private static final int RECORD_ID = 16;
    private static final int ALIGNMENT = 8;
    private static final int PADDING = -1;
    private static final int LONGEST_ID = 65_535;

    private final FileChannel channel;
    private final MappedSpace space;
    private int walk;

    private LedgerFile(FileChannel channel, boolean isNew) {
        this.channel = channel;
        this.space = new MappedSpace(channel);
        if (isNew) {
            space.putLong(END, FIRST_RECORD);
            space.putLong(0, MAGIC);
        }
        this.walk = space.getInt(WALK);
    }

    static LedgerFile open(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        try {
            lock(channel);
            boolean isNew = channel.size() == 0;
            if (!isNew && magic(channel) != MAGIC) {
                throw new IllegalArgumentException("The file is no ledger of events");
            }
            return new LedgerFile(channel, isNew);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void lock(FileChannel channel) throws IOException {
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new IllegalStateException("The ledger is open already");
        }
    }

    /** Reads it without a map, which would lengthen a file that is something else. */
    private static long magic(FileChannel channel) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(Long.BYTES);
        channel.read(head, 0);
        return head.getLong(0);
    }

    void nextWalk() {
        walk++;
        space.putInt(WALK, walk);
    }

    /** Appends an event that this walk sees, and returns its record. */
    long append(byte[] id, long mark) {
        return append(id, walk, mark);
    }

    /** Takes the records of another file that are not gone, and makes sure that they are stored. */
    void copyFrom(LedgerFile other) {
        walk = other.walk;
        space.putInt(WALK, walk);
        other.forEach(record -> {
            if (!other.isGone(record)) {
                append(other.id(record), other.space.getInt(record + RECORD_WALK), other.mark(record));
            }
        });
        space.force();
    }

    private long append(byte[] id, int seenBy, long mark) {
        if (id.length > LONGEST_ID) {
            throw new IllegalArgumentException("The id of an event has " + id.length + " bytes");
        }
        int length = length(id.length);
        long record = end();
        long room = MappedSpace.SEGMENT - (record & MappedSpace.SEGMENT - 1);
        if (length > room) {
            space.putInt(record, PADDING);
            record += room;
        }
        space.putInt(record, id.length);
        space.putInt(record + RECORD_WALK, seenBy);
        space.putLong(record + RECORD_MARK, mark);
        space.putBytes(record + RECORD_ID, id);
        space.putLong(END, record + length);
        return record;
    }

    void forEach(LongConsumer receiver) {
        long end = end();
        long record = FIRST_RECORD;
        while (record < end) {
            int idLength = space.getInt(record);
            if (idLength == PADDING) {
                record += MappedSpace.SEGMENT - (record & MappedSpace.SEGMENT - 1);
            } else {
                receiver.accept(record);
                record += length(idLength);
            }
        }
    }

    long end() {
        return space.getLong(END);
    }

    byte[] id(long record) {
        return space.getBytes(record + RECORD_ID, space.getInt(record));
    }

    boolean hasId(long record, byte[] id) {
        return space.getInt(record) == id.length && Arrays.equals(id(record), id);
    }

    long mark(long record) {
        return space.getLong(record + RECORD_MARK);
    }

    boolean isGone(long record) {
        return space.getInt(record + RECORD_WALK) == 0;
    }

    boolean isUnseen(long record) {
        return !isGone(record) && space.getInt(record + RECORD_WALK) != walk;
    }

    void see(long record, long mark) {
        space.putLong(record + RECORD_MARK, mark);
        space.putInt(record + RECORD_WALK, walk);
    }

    void setGone(long record) {
        space.putInt(record + RECORD_WALK, 0);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static int length(int idLength) {
        return (RECORD_ID + idLength + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }
}
