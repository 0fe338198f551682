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
import org.apache.commons.lang3.StringUtils;

/**
 * A delivery to a webhook that the SDK must read.
 *
 * @param pact its description is unique and starts with the action
 * @param understood checks what the SDK reads
 */
public record WebhookMessage(V4Interaction.AsynchronousMessage pact, Consumer<List<TypedCall>> understood) {
    private static final ApiDocument DOCUMENT = ApiDocument.bundled();
    private static final String JSON = "application/json";

    /** Returns the name, which is unique among all messages. */
    public String name() {
        return pact.getDescription();
    }

    String body() {
        return pact.getContents().getContents().valueAsString();
    }

    /** Returns each action, alone and in an array. */
    static List<WebhookMessage> all() {
        return Stream.of(
                        deliveries("event.created", "eventConfirmed", WebhookMessage::isBookingOfMartaByNora),
                        deliveries("event.confirmed", "eventConfirmed", WebhookMessage::isBookingOfMartaByNora),
                        deliveries("event.updated", "eventConfirmed", WebhookMessage::isBookingOfMartaByNora),
                        deliveries("event.voted", "eventConfirmed", WebhookMessage::isBookingOfMartaByNora),
                        deliveries("event.new_invitee", "eventConfirmed", WebhookMessage::isBookingOfMartaByNora),
                        deliveries(
                                "event.cancelled",
                                "eventCancelled",
                                call -> assertThat(((EventCall) call).event().cancelled())
                                        .isNotNull()),
                        deliveries(
                                "user.joined",
                                "userJoined",
                                call -> assertThat(((UserCall) call)
                                                .user()
                                                .account()
                                                .organization()
                                                .extid())
                                        .isEqualTo("employee-0003")),
                        deliveries(
                                "vyteme.updated",
                                "vytemeUpdated",
                                call -> assertThat(((VytemeCall) call).vyteme().nickname())
                                        .isEqualTo("marta-keller")))
                .flatMap(List::stream)
                .toList();
    }

    private static void isBookingOfMartaByNora(TypedCall call) {
        EventRoles roles = EventRoles.of(((EventCall) call).event());
        assertThat(roles.host().flatMap(Participant::userId))
                .as("owner of the page")
                .contains(InteractionTable.MARTA);
        assertThat(roles.initiators())
                .as("who booked")
                .extracting(person -> person.email().orElseThrow())
                .containsExactly("nora.weiss@example.org");
    }

    private static List<WebhookMessage> deliveries(String action, String example, Consumer<TypedCall> understood) {
        JsonNode body = body(action, example);
        JsonNode schema = schemaOfCall(StringUtils.capitalize(StringUtils.substringBefore(action, ".")));
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

    @Override
    public String toString() {
        return name();
    }
}
