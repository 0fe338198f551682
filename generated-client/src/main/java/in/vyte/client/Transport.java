package in.vyte.client;

import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** Sends the requests of an {@link ApiClient}. Must be thread-safe. */
@FunctionalInterface
public interface Transport {
    /**
     * Sends the request of one call.
     *
     * @param operation the operation
     * @param request the request, built for this call alone; it may be changed, cancelled and sent more than once
     * @param delivery how the caller reads the response
     * @return a response with a status of 200 to 299, to be closed by the caller
     * @throws RuntimeException if there is none; the call throws this exception
     */
    TransportResponse execute(Operation<?> operation, HttpUriRequestBase request, Delivery delivery);

    /** How the caller reads the response. */
    enum Delivery {
        /** The call returns when the whole response is decoded. */
        WHOLE,
        /** The call returns when the response begins; the caller reads its items at any pace. */
        STREAMED
    }

    /**
     * Keeps an {@code HttpClient} from retrying a request itself: by default it sends requests of any method again on
     * 429 and 503, but none whose body it cannot send twice.
     *
     * @param request the request; it is changed so that it can be sent once
     */
    static void sendOnce(HttpUriRequestBase request) {
        HttpEntity entity = request.getEntity();
        request.setEntity(new SingleUseEntity(entity == null ? new ByteArrayEntity(new byte[0], null) : entity));
    }
}
