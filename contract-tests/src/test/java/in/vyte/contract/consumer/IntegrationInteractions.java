package in.vyte.contract.consumer;

import static in.vyte.contract.consumer.ExampleIds.INTRANET;
import static in.vyte.contract.consumer.ExampleIds.WEBHOOK;
import static in.vyte.contract.consumer.InteractionBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.ThirdParty;
import in.vyte.client.model.Webhook;
import in.vyte.client.model.WebhookAction;
import java.util.List;

/** Third parties and webhooks. */
final class IntegrationInteractions {
    private static final String TARGET = "https://hooks.example.com/vyte?token=fake-hook-secret";

    static List<Interaction> all() {
        return List.of(
                on("listThirdParties")
                        .responds("apps")
                        .to(
                                vyte -> vyte.thirdParties().listThirdParties(),
                                apps -> assertThat(apps)
                                        .extracting(ThirdParty::id)
                                        .contains(INTRANET)),
                on("listThirdParties")
                        .given(ProviderStates.without("third parties"))
                        .responds("empty")
                        .to(
                                vyte -> vyte.thirdParties().listThirdParties(),
                                apps -> assertThat(apps).isEmpty()),
                on("createThirdParty")
                        .variant("with a contact")
                        .query("name", "Rivoli intranet")
                        .query("contact_email", "marta.keller@example.com")
                        .query("contact_name", "Marta Keller")
                        .responds("intranet")
                        .to(
                                vyte -> vyte.thirdParties()
                                        .createThirdParty(
                                                "Rivoli intranet", "marta.keller@example.com", "Marta Keller"),
                                app -> assertThat(app.contact().email()).isEqualTo("marta.keller@example.com")),
                on("createThirdParty")
                        .query("name", "Rivoli intranet")
                        .responds("intranet")
                        .onlyMembers("_id", "name", "secret")
                        .to(
                                vyte -> vyte.thirdParties().createThirdParty("Rivoli intranet"),
                                app -> assertThat(app.secret()).isEqualTo("fake-secret-for-docs")),
                on("getThirdPartyToken")
                        .query("cm", "pavel.novak@example.org")
                        .query("secret", "fake-secret-for-docs")
                        .responds("token")
                        .to(
                                vyte -> vyte.thirdParties()
                                        .getThirdPartyToken("pavel.novak@example.org", "fake-secret-for-docs"),
                                token -> assertThat(token.token()).isEqualTo("fake-token-for-docs")),
                on("listWebhooks")
                        .responds("webhooks")
                        .to(
                                vyte -> vyte.webhooks().listWebhooks(),
                                webhooks -> assertThat(webhooks)
                                        .extracting(Webhook::action)
                                        .containsExactly(WebhookAction.EVENT_CONFIRMED, WebhookAction.USER_JOINED)),
                on("listWebhooks")
                        .given(ProviderStates.without("webhooks"))
                        .responds("empty")
                        .to(
                                vyte -> vyte.webhooks().listWebhooks(),
                                webhooks -> assertThat(webhooks).isEmpty()),
                on("createWebhook")
                        .sends("eventConfirmed")
                        .responds("eventConfirmed")
                        .to(
                                vyte -> vyte.webhooks()
                                        .createWebhook(w -> w.action(WebhookAction.EVENT_CONFIRMED)
                                                .targetUrl(TARGET)),
                                webhook -> assertThat(webhook.scope()).isEqualTo("organization")),
                on("getWebhook")
                        .at(WEBHOOK)
                        .responds("eventConfirmed")
                        .to(
                                vyte -> vyte.webhooks().getWebhook(WEBHOOK),
                                webhook -> assertThat(webhook.targetUrl()).isEqualTo(TARGET)),
                on("updateWebhook")
                        .at(WEBHOOK)
                        .sends("otherAction")
                        .responds("otherAction")
                        .exactly("$.action")
                        .to(
                                vyte -> vyte.webhooks()
                                        .updateWebhook(
                                                WEBHOOK,
                                                w -> w.action(WebhookAction.EVENT_CANCELLED)
                                                        .targetUrl(TARGET)),
                                webhook -> assertThat(webhook.action()).isEqualTo(WebhookAction.EVENT_CANCELLED)),
                on("deleteWebhook").at(WEBHOOK).to(vyte -> vyte.webhooks().deleteWebhook(WEBHOOK)));
    }

    private IntegrationInteractions() {}
}
