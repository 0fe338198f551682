package in.vyte.contract.evidence;

import java.util.Optional;

/**
 * Something was made wrong on purpose, and the checks noticed or did not.
 *
 * @param target what was made wrong
 * @param operator the kind of fault
 * @param place where it was made, such as {@code Event.title}
 * @param noticed whether a check noticed
 * @param excuse why no check can notice
 */
public record SeededFault(Target target, String operator, String place, boolean noticed, Optional<String> excuse) {
    /** What can be made wrong. */
    public enum Target {
        /** The OpenAPI document. */
        DOCUMENT,
        /** Requests and answers between the SDK and the API. */
        WIRE
    }
}
