package in.vyte.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.matchingrules.MatchingRulesImpl;
import au.com.dius.pact.core.model.v4.MessageContents;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.contract.document.ApiDocument;
import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.creator.Participant;
import in.vyte.sdk.webhook.TypedCall;
import in.vyte.sdk.webhook.TypedCall.EventCall;
import in.vyte.sdk.webhook.TypedCall.UserCall;
import in.vyte.sdk.webhook.TypedCall.VytemeCall;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The deliveries of Vyte to webhooks: each action, alone and in an array. */
final class WebhookMessages {
    private static final ApiDocument DOCUMENT = ApiDocument.bundled();
    private static final String JSON = "application/json";

    static List<WebhookMessage> all() {
        return Stream.of(
                        event("event.created", "eventConfirmed", WebhookMessages::isBookingOfMartaByNora),
                        event("event.confirmed", "eventConfirmed", WebhookMessages::isBookingOfMartaByNora),
                        event("event.updated", "eventConfirmed", WebhookMessages::isBookingOfMartaByNora),
                        event("event.voted", "eventConfirmed", WebhookMessages::isBookingOfMartaByNora),
                        event("event.new_invitee", "eventConfirmed", WebhookMessages::isBookingOfMartaByNora),
                        event(
                                "event.cancelled",
                                "eventCancelled",
                                call -> assertThat(((EventCall) call).event().cancelled())
                                        .isNotNull()),
                        messages(
                                "user.joined",
                                "userJoined",
                                "User",
                                call -> assertThat(((UserCall) call)
                                                .user()
                                                .account()
                                                .organization()
                                                .extid())
                                        .isEqualTo("employee-0003")),
                        messages(
                                "vyteme.updated",
                                "vytemeUpdated",
                                "Vyteme",
                                call -> assertThat(((VytemeCall) call).vyteme().nickname())
                                        .isEqualTo("marta-keller")))
                .flatMap(List::stream)
                .toList();
    }

    private static void isBookingOfMartaByNora(TypedCall call) {
        EventRoles roles = EventRoles.of(((EventCall) call).event());
        assertThat(roles.host().flatMap(Participant::userId))
                .as("owner of the page")
                .contains(ExampleIds.MARTA);
        assertThat(roles.initiators())
                .as("who booked")
                .extracting(person -> person.email().orElseThrow())
                .containsExactly("nora.weiss@example.org");
    }

    private static List<WebhookMessage> event(String action, String example, Consumer<TypedCall> understood) {
        return messages(action, example, "Event", understood);
    }

    private static List<WebhookMessage> messages(
            String action, String example, String model, Consumer<TypedCall> understood) {
        JsonNode body = body(action, example);
        JsonNode schema = schemaOfCall(model);
        ObjectNode schemaOfArray = JsonNodeFactory.instance.objectNode().put("type", "array");
        schemaOfArray.set("items", schema);
        Consumer<List<TypedCall>> understoodAlone = calls -> {
            assertThat(calls).singleElement().satisfies(understood);
            assertThat(calls.get(0).action().value()).isEqualTo(action);
        };
        return List.of(
                message(action, "$", body, schema, understoodAlone),
                message(
                        action + " in an array",
                        "$[*]",
                        JsonNodeFactory.instance.arrayNode().add(body),
                        schemaOfArray,
                        understoodAlone));
    }

    private static WebhookMessage message(
            String name, String call, JsonNode body, JsonNode schema, Consumer<List<TypedCall>> understood) {
        Set<String> containing = name.startsWith("event.") ? Set.of(call + ".resource.invitees") : Set.of();
        MatchingRulesImpl rules = new MatchingRulesImpl();
        rules.addCategory(BodyMatchers.of(body, schema, Set.of(call + ".action"), containing));
        MessageContents contents =
                new MessageContents(InteractionBuilder.body(body, JSON), Map.of("contentType", JSON), rules);
        return new WebhookMessage(
                new V4Interaction.AsynchronousMessage(name, name, contents, null, List.of(InteractionBuilder.SEEDED)),
                understood);
    }

    private static JsonNode body(String action, String example) {
        ObjectNode body = DOCUMENT.webhookCall().requestExample(example).value().deepCopy();
        body.put("action", action);
        if (!action.startsWith("event.")) {
            body.remove("user");
        }
        if (action.equals("event.created")) {
            body.withObject("/resource/confirmed")
                    .removeAll()
                    .put("flag", false)
                    .putNull("updated_at");
        }
        return body;
    }

    /** In the document the resource is of unknown type, because it depends on the action. */
    private static JsonNode schemaOfCall(String model) {
        ObjectNode schema = DOCUMENT.schema("WebhookCall").deepCopy();
        schema.withObject("/properties/resource").removeAll().put("$ref", "#/components/schemas/" + model);
        return schema;
    }

    private WebhookMessages() {}
}
