package in.vyte.client;

import java.io.IOException;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** Stands around each call's exchange with the server: adds headers, repeats, measures. Must be thread-safe. */
@FunctionalInterface
public interface Interceptor {
    /**
     * Carries out one call.
     *
     * @param operation what is called
     * @param delivery how the caller takes the answer
     * @param request the request; it may be changed and may be sent more than once
     * @param transport sends it
     * @return the response to decode; every other response that was received is closed
     * @throws IOException if there is no response
     */
    ClassicHttpResponse intercept(
            Operation<?> operation, Delivery delivery, ClassicHttpRequest request, Transport transport)
            throws IOException;

    /** How the caller takes the answer. */
    enum Delivery {
        /** The call returns when the whole answer is decoded. */
        WHOLE,
        /** The call returns when the answer begins; the caller works through its items at leisure. */
        STREAMED
    }

    /** Sends requests. */
    @FunctionalInterface
    interface Transport {
        /**
         * Sends a request once.
         *
         * @param request the request
         * @param context holds what concerns this one exchange, such as its timeouts
         * @return the response, whose body is still to be read
         * @throws IOException if there is no response
         */
        ClassicHttpResponse send(ClassicHttpRequest request, HttpClientContext context) throws IOException;
    }
}
