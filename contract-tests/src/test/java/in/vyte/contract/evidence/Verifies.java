package in.vyte.contract.evidence;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method whose tests are evidence for a stage. Their display names must hold the operationId or the action of
 * the webhook that they are about.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Verifies {
    /** The stage. */
    Stage value();

    /** A stage of the verification, from what is published to the real API. */
    enum Stage {
        SAMPLES("The published samples fit the document, and survive the SDK"),
        EXAMPLES("The examples of the document fit its schemas, and survive the SDK"),
        CONSUMER("The SDK meets the pacts"),
        CONFORMANCE("The pacts fit the document"),
        SANDBOX("The sandbox meets the pacts, and its responses fit the document"),
        LIVE("The live API meets the pacts, and its responses fit the document");

        private final String claim;

        Stage(String claim) {
            this.claim = claim;
        }

        /** Returns what is shown if every check passes, as a sentence without its full stop. */
        public String claim() {
            return claim;
        }
    }
}
