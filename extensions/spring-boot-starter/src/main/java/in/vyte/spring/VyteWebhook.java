package in.vyte.spring;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the parameter of a controller method that takes the calls of a delivery, one or an array, as
 * {@code List<TypedCall>}. A call that cannot be read is in the list too, as {@code UnreadableCall}. The address of the
 * delivery must have the secret {@code vyte.webhook.secret}, which {@link in.vyte.sdk.webhook.WebhookSecret#addTo}
 * adds. A request without the secret gets the response 403; a body that is not JSON gets 400. In both cases the method
 * is not called.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface VyteWebhook {}
