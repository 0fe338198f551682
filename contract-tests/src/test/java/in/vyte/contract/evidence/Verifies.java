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
    VerificationStage value();
}
