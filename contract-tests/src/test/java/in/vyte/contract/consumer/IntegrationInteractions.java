package in.vyte.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.ThirdParty;
import in.vyte.client.model.Webhook;
import in.vyte.client.model.WebhookAction;

/** Third parties and webhooks. */
final class IntegrationInteractions extends InteractionTable {
    private static final String TARGET = "https://hooks.example.com/vyte?token=fake-hook-secret";

    IntegrationInteractions() {
        expect(
                on("listThirdParties").responds("apps"),
                vyte -> vyte.thirdParties().listThirdParties(),
                apps -> assertThat(apps).extracting(ThirdParty::id).contains(INTRANET));
        expectNone(
                "third parties", "listThirdParties", vyte -> vyte.thirdParties().listThirdParties());
        expect(
                on("createThirdParty")
                        .variant("with a contact")
                        .query("name", "Rivoli intranet")
                        .query("contact_email", "marta.keller@example.com")
                        .query("contact_name", "Marta Keller")
                        .responds("intranet"),
                vyte -> vyte.thirdParties()
                        .createThirdParty("Rivoli intranet", "marta.keller@example.com", "Marta Keller"),
                app -> assertThat(app.contact().email()).isEqualTo("marta.keller@example.com"));
        expect(
                on("createThirdParty")
                        .query("name", "Rivoli intranet")
                        .responds("intranet")
                        .onlyMembers("_id", "name", "secret"),
                vyte -> vyte.thirdParties().createThirdParty("Rivoli intranet"),
                app -> assertThat(app.secret()).isEqualTo("fake-secret-for-docs"));
        expect(
                on("getThirdPartyToken")
                        .query("cm", "pavel.novak@example.org")
                        .query("secret", "fake-secret-for-docs")
                        .responds("token"),
                vyte -> vyte.thirdParties().getThirdPartyToken("pavel.novak@example.org", "fake-secret-for-docs"),
                token -> assertThat(token.token()).isEqualTo("fake-token-for-docs"));
        expect(
                on("listWebhooks").responds("webhooks"),
                vyte -> vyte.webhooks().listWebhooks(),
                webhooks -> assertThat(webhooks)
                        .extracting(Webhook::action)
                        .containsExactly(WebhookAction.EVENT_CONFIRMED, WebhookAction.USER_JOINED));
        expectNone("webhooks", "listWebhooks", vyte -> vyte.webhooks().listWebhooks());
        expect(
                on("createWebhook").sends("eventConfirmed").responds("eventConfirmed"),
                vyte -> vyte.webhooks()
                        .createWebhook(
                                w -> w.action(WebhookAction.EVENT_CONFIRMED).targetUrl(TARGET)),
                webhook -> assertThat(webhook.scope()).isEqualTo("organization"));
        expect(
                on("getWebhook").responds("eventConfirmed"),
                vyte -> vyte.webhooks().getWebhook(WEBHOOK),
                webhook -> assertThat(webhook.targetUrl()).isEqualTo(TARGET));
        expect(
                on("updateWebhook").sends("otherAction").responds("otherAction").exactly("$.action"),
                vyte -> vyte.webhooks()
                        .updateWebhook(
                                WEBHOOK,
                                w -> w.action(WebhookAction.EVENT_CANCELLED).targetUrl(TARGET)),
                webhook -> assertThat(webhook.action()).isEqualTo(WebhookAction.EVENT_CANCELLED));
        expect(on("deleteWebhook"), vyte -> vyte.webhooks().deleteWebhook(WEBHOOK));
    }
}
