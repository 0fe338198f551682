package in.vyte.sdk.call;

import in.vyte.client.ExceptionFactory;
import in.vyte.client.Operation;
import in.vyte.sdk.error.FailedCall;
import in.vyte.sdk.error.VyteApiException;
import in.vyte.sdk.error.VyteConnectionException;
import in.vyte.sdk.error.VyteDecodingException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** Makes the exceptions of {@link in.vyte.sdk.error}, and tells the call of them. Stateless. */
public final class SdkExceptionFactory implements ExceptionFactory {
    @Override
    public RuntimeException badStatus(
            Operation<?> operation, ClassicHttpResponse response, Map<String, List<String>> headers, byte[] body) {
        Call call = callOf(response);
        SecretMask mask = new SecretMask(call.apiKey());
        return call.failedWith(VyteApiException.of(
                call.describe(), response.getCode(), masked(headers, mask), mask.body(body, response.getEntity())));
    }

    @Override
    public RuntimeException undecodable(
            Operation<?> operation,
            ClassicHttpResponse response,
            Map<String, List<String>> headers,
            String path,
            String problem) {
        Call call = callOf(response);
        return call.failedWith(new VyteDecodingException(call.describe(), response.getCode(), path, problem));
    }

    @Override
    public RuntimeException noAnswer(Operation<?> operation, IOException cause) {
        if (cause instanceof AnswerFailure failure) {
            return failure.exception();
        }
        FailedCall call = new FailedCall(operation.id(), operation.method(), operation.path(), 1);
        return new VyteConnectionException(call, true, "the answer could not be read", cause);
    }

    private static Call callOf(ClassicHttpResponse response) {
        return ((CallResponse) response).call();
    }

    private static Map<String, List<String>> masked(Map<String, List<String>> headers, SecretMask mask) {
        Map<String, List<String>> masked = new LinkedHashMap<>();
        headers.forEach((name, values) ->
                masked.put(name, values.stream().map(mask::withoutKey).toList()));
        return masked;
    }
}
