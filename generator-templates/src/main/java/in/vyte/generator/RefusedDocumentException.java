package in.vyte.generator;

import java.util.List;

/** Stops the build: the document holds constructs for which the generator has no Java. Has no stack trace. */
final class RefusedDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedDocumentException(List<String> refusals) {
        super(
                "The client cannot be generated from this document:\n  " + String.join("\n  ", refusals),
                null,
                false,
                false);
    }
}
