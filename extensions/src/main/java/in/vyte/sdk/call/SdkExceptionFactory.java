package in.vyte.sdk.call;

import in.vyte.client.ExceptionFactory;
import in.vyte.client.Operation;
import in.vyte.sdk.error.VyteApiException;
import in.vyte.sdk.error.VyteConnectionException;
import in.vyte.sdk.error.VyteDecodingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Makes the exceptions of {@link in.vyte.sdk.error}. Stateless. */
public final class SdkExceptionFactory implements ExceptionFactory {
    @Override
    public RuntimeException badStatus(
            Operation<?> operation, int status, Map<String, List<String>> headers, byte[] body) {
        return VyteApiException.of(
                Call.describe(operation, 1), status, headers, new String(body, StandardCharsets.UTF_8));
    }

    @Override
    public RuntimeException undecodable(
            Operation<?> operation, int status, Map<String, List<String>> headers, String path, String problem) {
        return new VyteDecodingException(Call.describe(operation, 1), status, path, problem);
    }

    @Override
    public RuntimeException noAnswer(Operation<?> operation, IOException cause) {
        if (cause instanceof AnswerFailure failure) {
            return failure.exception();
        }
        return new VyteConnectionException(Call.describe(operation, 1), true, "the answer could not be read", cause);
    }
}
