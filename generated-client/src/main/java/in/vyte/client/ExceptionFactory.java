package in.vyte.client;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** Makes what calls throw. Must be thread-safe. */
public interface ExceptionFactory {
    /** How many bytes of an error body are read. */
    int MAX_BODY = 8 * 1024;

    /**
     * Makes the exception for an answer whose status is not of the 2xx range.
     *
     * @param operation what was called
     * @param response the answer as the interceptor returned it, still open; not to be read
     * @param headers the headers; names are found in any case
     * @param body the beginning of the body, at most {@link #MAX_BODY} bytes
     * @return the exception
     */
    RuntimeException badStatus(
            Operation<?> operation, ClassicHttpResponse response, Map<String, List<String>> headers, byte[] body);

    /**
     * Makes the exception for a successful answer that cannot be decoded.
     *
     * @param operation what was called
     * @param response the answer as the interceptor returned it, still open; not to be read
     * @param headers the headers; names are found in any case
     * @param path JSON pointer to the offending value, empty for the body as a whole
     * @param problem what is wrong with it, without quoting it
     * @return the exception
     */
    RuntimeException undecodable(
            Operation<?> operation,
            ClassicHttpResponse response,
            Map<String, List<String>> headers,
            String path,
            String problem);

    /**
     * Makes the exception for a call without an answer, or with one that broke off.
     *
     * @param operation what was called
     * @param cause what happened
     * @return the exception
     */
    RuntimeException noAnswer(Operation<?> operation, IOException cause);
}
