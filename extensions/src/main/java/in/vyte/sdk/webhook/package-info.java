/**
 * The receiving end of webhooks: {@link in.vyte.sdk.webhook.WebhookParser} reads what Vyte delivers, and
 * {@link in.vyte.sdk.webhook.WebhookSecret} tells deliveries from forgeries.
 */
@NullMarked
package in.vyte.sdk.webhook;

import org.jspecify.annotations.NullMarked;
