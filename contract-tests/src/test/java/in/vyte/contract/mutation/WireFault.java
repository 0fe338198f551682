package in.vyte.contract.mutation;

import in.vyte.contract.consumer.Interaction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.hc.core5.http.ClassicHttpRequest;

/**
 * Something that goes wrong between the SDK and the API.
 *
 * @param applies to which interactions it can happen
 * @param outward what becomes of the request
 * @param backward what becomes of the body of the answer
 */
record WireFault(
        String name,
        Predicate<Interaction> applies,
        UnaryOperator<ClassicHttpRequest> outward,
        UnaryOperator<byte[]> backward) {

    static WireFault ofRequest(String name, Predicate<Interaction> applies, UnaryOperator<ClassicHttpRequest> change) {
        return new WireFault(name, applies, change, body -> body);
    }

    static WireFault ofAnswer(String name, Predicate<Interaction> applies, UnaryOperator<byte[]> change) {
        return new WireFault(name, applies, request -> request, change);
    }

    FaultyHttpClient httpClient() {
        return new FaultyHttpClient(outward, backward);
    }

    @Override
    public String toString() {
        return name;
    }
}
