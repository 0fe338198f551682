/**
 * Receives webhooks. {@link in.vyte.sdk.webhook.WebhookSecret} says whether a request comes from Vyte,
 * {@link in.vyte.sdk.webhook.WebhookParser} reads its body, and each {@link in.vyte.sdk.webhook.TypedCall} says what
 * happened to which event, user or booking page.
 */
@NullMarked
package in.vyte.sdk.webhook;

import org.jspecify.annotations.NullMarked;
