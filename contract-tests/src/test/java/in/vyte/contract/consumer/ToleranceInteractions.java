package in.vyte.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Language;
import in.vyte.client.model.WebhookAction;
import in.vyte.sdk.creator.EventRoles;

/** The API may be newer than the document, or its records older. The SDK reads both. */
public final class ToleranceInteractions extends InteractionTable {
    private static final String NEWER_EVENT = "groupScheduling but with a new member and a new language";
    private static final String NEWER_WEBHOOK = "eventConfirmed but with a new action";

    ToleranceInteractions() {
        expect(
                on("getEvent")
                        .given("records newer than the document")
                        .responds("groupScheduling")
                        .but(
                                "with a new member and a new language",
                                event -> event.put("lang", "ja").put("mood", "cheerful")),
                vyte -> vyte.events().getEvent(QUARTERLY_REVIEW),
                event -> {
                    assertThat(event.lang()).isEqualTo(Language.of("ja"));
                    assertThat(event.lang().isKnown()).isFalse();
                    assertThat(event.additionalProperties().get("mood").asText())
                            .isEqualTo("cheerful");
                });
        expect(
                on("getWebhook")
                        .given("records newer than the document")
                        .responds("eventConfirmed")
                        .but("with a new action", webhook -> webhook.put("action", "event.archived")),
                vyte -> vyte.webhooks().getWebhook(WEBHOOK),
                webhook -> assertThat(webhook.action()).isEqualTo(WebhookAction.of("event.archived")));
        expect(
                on("getEvent")
                        .given("an event without creator")
                        .responds("groupScheduling")
                        .but("without creator", event -> event.remove("created_by")),
                vyte -> vyte.events().getEvent(QUARTERLY_REVIEW),
                event -> assertThat(EventRoles.of(event).host()).isEmpty());
    }

    /** Returns whether an interaction goes beyond the document on purpose. */
    public static boolean exceedsDocument(String interaction) {
        return interaction.endsWith(NEWER_EVENT) || interaction.endsWith(NEWER_WEBHOOK);
    }
}
