package in.vyte.sdk.benchmark;

import java.io.IOException;
import java.net.URI;

/** One way to call the API, to be measured against the others. */
interface Variant extends AutoCloseable {
    Object getEvent() throws Exception;

    Object listEvents(int count) throws Exception;

    Object createEvent() throws Exception;

    Object parse(byte[] event) throws IOException;

    byte[] write(Object event) throws IOException;

    @Override
    void close() throws IOException;

    /** The variants by the names they have in the table. */
    static Variant of(String name, URI baseUrl) throws IOException {
        return switch (name) {
            case "ours" -> new Ours(baseUrl);
            case "stock-apache" -> new StockApache(baseUrl);
            case "stock-native" -> new StockNative(baseUrl);
            case "hand-written" -> new HandWritten(baseUrl);
            case "transport" -> new TransportOnly(baseUrl, false);
            case "tokens" -> new TransportOnly(baseUrl, true);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
