package in.vyte.sdk.call;

import java.io.IOException;

/** Carries what the caller is to see through the code that decodes the answer. */
final class AnswerFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final RuntimeException exception;

    AnswerFailure(RuntimeException exception) {
        super(exception);
        this.exception = exception;
    }

    RuntimeException exception() {
        return exception;
    }
}
