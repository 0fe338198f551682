package in.vyte.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import in.vyte.client.json.Codec;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The items of a list response, decoded one by one as they arrive, so that memory does not grow with the list. Close
 * it; closing it before the end aborts the request. It can be iterated once. Not thread-safe, except that any thread
 * may close it; an iteration in another thread then ends with an exception.
 *
 * @param <T> the type of the items
 */
public final class ApiStream<T> implements Iterable<T>, AutoCloseable {
    private final TransportResponse response;
    private final Codec<T> codec;
    private final JsonParser parser;
    private final Reading reading;
    private boolean walked;
    private volatile boolean closed;

    ApiStream(TransportResponse response, Codec<T> codec, JsonParser parser, Reading reading) {
        this.response = response;
        this.codec = codec;
        this.parser = parser;
        this.reading = reading;
    }

    /**
     * Returns the iterator over the items.
     *
     * @return the only iterator of this stream; its methods throw the exceptions of the call if an item cannot be
     *     decoded or the connection fails
     * @throws IllegalStateException if the stream was iterated before
     */
    @Override
    public Iterator<T> iterator() {
        if (walked) {
            throw new IllegalStateException("A streamed response can be walked only once");
        }
        walked = true;
        return new Items();
    }

    /**
     * Returns the items as a Java stream. Closing it closes this stream.
     *
     * @return the items; {@link #iterator} can no longer be called
     * @throws IllegalStateException if the stream was iterated before
     */
    public Stream<T> stream() {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), characteristics), false)
                .onClose(this::close);
    }

    /**
     * Returns the number of bytes read so far, to show progress.
     *
     * @return the bytes of JSON, decompressed, read so far
     */
    public long bytesRead() {
        return Math.max(0, parser.currentLocation().getByteOffset());
    }

    /** Ends the call. If items are left, the request is aborted and its connection closed. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            response.close();
        }
    }

    private final class Items implements Iterator<T> {
        private @Nullable T next;
        private boolean ended;

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                try {
                    advance();
                } catch (IOException failed) {
                    throw failed(ApiClient.failure(response, failed));
                } catch (RuntimeException failed) {
                    throw failed(failed);
                }
            }
            return next != null;
        }

        @Override
        public T next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            T item = next;
            next = null;
            return item;
        }

        private RuntimeException failed(RuntimeException failure) {
            ended = true;
            close();
            return failure;
        }

        private void advance() throws IOException {
            if (closed) {
                throw new IllegalStateException("The stream is closed");
            }
            while (next == null && ResponseReader.next(parser) != JsonToken.END_ARRAY) {
                next = ResponseReader.readItem(codec, parser);
                if (next != null) {
                    reading.reportItem(next);
                }
            }
            if (next == null) {
                ended = true;
                ResponseReader.finish(parser);
                close();
            }
        }
    }
}
