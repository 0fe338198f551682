package in.vyte.client;

import java.util.function.Function;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;

/** Sends the requests of an {@link ApiClient}. Must be thread-safe. */
@FunctionalInterface
public interface Transport {
    /**
     * Sends the request of one call and leaves the response to the caller, who reads its body at any pace.
     *
     * @param operation the operation
     * @param request the request, built for this call alone; it may be changed, cancelled and sent more than once
     * @return a response with a status of 200 to 299, to be closed by the caller
     * @throws RuntimeException if there is none; the call throws this exception
     */
    TransportResponse open(Operation<?> operation, HttpUriRequestBase request);

    /**
     * Sends the request of one call and reads the whole response. A transport that retries may do both again if the
     * connection fails while the body is read.
     *
     * @param operation the operation
     * @param request the request, built for this call alone; it may be changed, cancelled and sent more than once
     * @param reader reads the response, perhaps more than once, and throws what {@link TransportResponse} creates
     * @param <T> the type of the result
     * @return what the reader returned
     * @throws RuntimeException if there is no response or it cannot be read; the call throws this exception
     */
    default <T extends @Nullable Object> T execute(
            Operation<?> operation, HttpUriRequestBase request, Function<? super TransportResponse, T> reader) {
        try (TransportResponse response = open(operation, request)) {
            return reader.apply(response);
        }
    }

    /**
     * Prevents an {@code HttpClient} from retrying a request itself. By default it retries requests of any method after
     * 429 and 503, except those whose body it cannot send twice.
     *
     * @param request the request; it is changed so that it can be sent once
     */
    static void sendOnce(HttpUriRequestBase request) {
        HttpEntity entity = request.getEntity();
        request.setEntity(new SingleUseEntity(entity == null ? new ByteArrayEntity(new byte[0], null) : entity));
    }
}
