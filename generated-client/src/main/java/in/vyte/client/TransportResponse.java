package in.vyte.client;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.MessageHeaders;
import org.jspecify.annotations.Nullable;

/** A successful response whose body is not read yet. Not thread-safe, except for closing. */
public interface TransportResponse extends AutoCloseable {
    /**
     * Returns the HTTP status.
     *
     * @return the status, 200 to 299
     */
    int status();

    /**
     * Returns the headers.
     *
     * @return an unmodifiable map with case-insensitive names
     */
    Map<String, List<String>> headers();

    /**
     * Returns the body.
     *
     * @return the body, null if there is none
     */
    @Nullable
    HttpEntity entity();

    /**
     * Creates the exception for a body that cannot be decoded.
     *
     * @param path JSON pointer to the offending value, empty for the body as a whole
     * @param problem the problem, without the value
     * @return the exception that the call throws
     */
    RuntimeException undecodable(String path, String problem);

    /**
     * Creates the exception for a body that could not be read to its end.
     *
     * @param cause the exception from reading the body
     * @return the exception that the call throws
     */
    RuntimeException broken(IOException cause);

    /** Ends the call. If the body was not read to its end, the connection is closed. */
    @Override
    void close();

    /**
     * Returns the headers of a response.
     *
     * @param response the response
     * @return an unmodifiable map with case-insensitive names
     */
    static Map<String, List<String>> headersOf(MessageHeaders response) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(header.getValue());
        }
        headers.replaceAll((name, values) -> List.copyOf(values));
        return Collections.unmodifiableMap(headers);
    }
}
