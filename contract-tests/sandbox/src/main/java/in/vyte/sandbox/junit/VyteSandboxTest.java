package in.vyte.sandbox.junit;

import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.VytemeMember;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test a local Vyte of its own. Test methods, and the methods before and after each, may have parameters of
 * type {@link VyteSandbox} and {@link in.vyte.sdk.VyteClient}; the client talks to the sandbox. Both are created when
 * they are first needed and closed after the test. Tests may run in parallel. For other settings, use a
 * {@link VyteSandboxExtension} instead of this annotation.
 *
 * <pre>{@code
 * @VyteSandboxTest
 * class BookingTest {
 *     @Test
 *     void bookingIsConfirmed(VyteClient vyte, VyteSandbox sandbox) {
 *         new Bookings(vyte).confirmAll();
 *
 *         assertThat(sandbox.calls()).extracting(RecordedCall::operationId).contains("confirmEvent");
 *     }
 * }
 * }</pre>
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SuppressWarnings("exports") // as for the extension
@ExtendWith(VyteSandboxExtension.class)
public @interface VyteSandboxTest {
    /** {@return when events show which use they belong to} */
    VytemeMember vyteme() default VytemeMember.WHEN_TRUE;

    /**
     * {@return the clock: {@code story} for one that stands still at {@link VyteSandbox#STORY_TIME}, {@code now} for
     * real time, or an instant in ISO 8601 at which it stands still}
     */
    String clock() default "story";

    /** {@return the only valid API key} */
    String key() default VyteSandbox.FAKE_KEY;

    /** {@return whether a webhook is sent in an array, as Vyte's reference says, or alone, as its example shows} */
    boolean webhooksInArray() default true;

    /** {@return whether the events in webhooks show ids} */
    boolean webhooksWithIds() default true;

    /** {@return whether webhooks may be registered for http addresses of this machine, which Vyte itself refuses} */
    boolean plainHttpTargets() default false;
}
