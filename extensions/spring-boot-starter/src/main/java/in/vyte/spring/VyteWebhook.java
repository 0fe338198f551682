package in.vyte.spring;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the parameter of a controller method that takes the calls of a delivery, one or an array, as
 * {@code List<TypedCall>}. A call that cannot be read is in it too, as {@code UnreadableCall}. The delivery has to
 * carry the secret {@code vyte.webhook.secret} in its address, as {@link in.vyte.sdk.webhook.WebhookSecret#addTo} puts
 * it there: without it the response is 403, and 400 to a body that is no JSON; the method is not called then.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface VyteWebhook {}
