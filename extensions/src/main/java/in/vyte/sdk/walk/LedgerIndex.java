package in.vyte.sdk.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Finds the record of an id: a hash table with open addressing, in a file of its own that is deleted in the end, so
 * that it takes no heap either. A slot holds the position of a record, 0 if it is free. Not thread-safe.
 */
final class LedgerIndex {
    private static final int SLOT = Long.BYTES;
    private static final long FIRST_CAPACITY = 1 << 12;
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L; // the golden ratio
    private static final int MIXED_BITS = 20;

    private final LedgerFile file;
    private Table table;
    private long size;

    LedgerIndex(LedgerFile file) throws IOException {
        this.file = file;
        this.table = new Table(FIRST_CAPACITY);
    }

    long size() {
        return size;
    }

    /** Returns the record of an id, or -1 if there is none. */
    long find(byte[] id) {
        long slot = table.start(id);
        for (long record = table.record(slot); record != 0; record = table.record(slot)) {
            if (file.hasId(record, id)) {
                return record;
            }
            slot = table.after(slot);
        }
        return -1;
    }

    /** Adds a record whose id is not in the index. */
    void add(long record) {
        if (size * 2 >= table.capacity) {
            grow();
        }
        table.add(file.id(record), record);
        size++;
    }

    private void grow() {
        Table old = table;
        try {
            table = new Table(old.capacity * 2);
            for (long slot = 0; slot < old.capacity; slot++) {
                if (old.record(slot) != 0) {
                    table.add(file.id(old.record(slot)), old.record(slot));
                }
            }
            old.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The index of the ledger cannot grow", e);
        }
    }

    void close() throws IOException {
        table.close();
    }

    private static final class Table {
        private final long capacity;
        private final FileChannel channel;
        private final MappedSpace slots;

        Table(long capacity) throws IOException {
            this.capacity = capacity;
            Path path = Files.createTempFile("vyte-ledger", ".index");
            this.channel = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            this.slots = new MappedSpace(channel);
        }

        void add(byte[] id, long record) {
            long slot = start(id);
            while (record(slot) != 0) {
                slot = after(slot);
            }
            slots.putLong(slot * SLOT, record);
        }

        long record(long slot) {
            return slots.getLong(slot * SLOT);
        }

        long start(byte[] id) {
            return (Arrays.hashCode(id) * MIX >>> MIXED_BITS) % capacity;
        }

        long after(long slot) {
            return (slot + 1) % capacity;
        }

        void close() throws IOException {
            channel.close();
        }
    }
}
