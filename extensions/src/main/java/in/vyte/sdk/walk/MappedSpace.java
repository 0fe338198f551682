package in.vyte.sdk.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.util.ArrayList;
import java.util.List;

/** A file as memory of any size, mapped segment by segment as far as it is used. Not thread-safe. */
final class MappedSpace {
    static final int SEGMENT_BITS = 22;
    static final int SEGMENT = 1 << SEGMENT_BITS;

    private final FileChannel channel;
    private final List<MappedByteBuffer> segments = new ArrayList<>();

    MappedSpace(FileChannel channel) {
        this.channel = channel;
    }

    long getLong(long position) {
        return segment(position).getLong(offset(position));
    }

    void putLong(long position, long value) {
        segment(position).putLong(offset(position), value);
    }

    int getInt(long position) {
        return segment(position).getInt(offset(position));
    }

    void putInt(long position, int value) {
        segment(position).putInt(offset(position), value);
    }

    /** Reads bytes that lie in one segment. */
    byte[] getBytes(long position, int length) {
        byte[] bytes = new byte[length];
        segment(position).get(offset(position), bytes);
        return bytes;
    }

    /** Writes bytes that lie in one segment. */
    void putBytes(long position, byte[] bytes) {
        segment(position).put(offset(position), bytes);
    }

    /** Returns once everything is stored. */
    void force() {
        segments.forEach(MappedByteBuffer::force);
    }

    private ByteBuffer segment(long position) {
        int number = (int) (position >>> SEGMENT_BITS);
        while (segments.size() <= number) {
            try {
                segments.add(channel.map(MapMode.READ_WRITE, (long) segments.size() << SEGMENT_BITS, SEGMENT));
            } catch (IOException e) {
                throw new UncheckedIOException("The file cannot be mapped", e);
            }
        }
        return segments.get(number);
    }

    private static int offset(long position) {
        return (int) (position & SEGMENT - 1);
    }
}
