package in.vyte.sdk.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** The minimum: the bytes of the responses are read, and at most split into tokens. */
final class TransportOnly implements Variant {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final HttpMinimum http;
    private final boolean tokens;

    TransportOnly(URI baseUrl, boolean tokens) {
        this.http = new HttpMinimum(baseUrl);
        this.tokens = tokens;
    }

    @Override
    public Object getEvent() throws IOException {
        return http.get("/v2/events/65a1f0c2d4e5f60718293e02", this::read);
    }

    @Override
    public Object listEvents(int count) throws IOException {
        return http.get("/v2/events?limit=" + count, this::read);
    }

    @Override
    public Object createEvent() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Object parse(byte[] event) throws IOException {
        return count(FACTORY.createParser(event));
    }

    @Override
    public byte[] write(Object event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        http.close();
    }

    private Object read(InputStream body) throws IOException {
        return tokens ? count(FACTORY.createParser(body)) : skip(body);
    }

    private static Object skip(InputStream body) throws IOException {
        byte[] buffer = new byte[8192];
        long length = 0;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            length += read;
        }
        return length;
    }

    private static Object count(JsonParser source) throws IOException {
        long tokens = 0;
        try (JsonParser parser = source) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
