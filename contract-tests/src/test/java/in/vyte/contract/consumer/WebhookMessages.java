package in.vyte.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The calls that Vyte makes to webhooks: each action, alone and in an array. */
final class WebhookMessages {
    private static final ApiDocument DOCUMENT = ApiDocument.bundled();

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
                        delivery(
                                "user.joined",
                                "userJoined",
                                "User",
                                Set.of(),
                                call -> assertThat(((UserCall) call)
                                                .user()
                                                .account()
                                                .organization()
                                                .extid())
                                        .isEqualTo("employee-0003")),
                        delivery(
                                "vyteme.updated",
                                "vytemeUpdated",
                                "Vyteme",
                                Set.of(),
                                call -> assertThat(((VytemeCall) call).vyteme().nickname())
                                        .isEqualTo("marta-keller")))
                .flatMap(single -> Stream.of(single, inArray(single)))
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

    private static WebhookMessage event(String action, String example, Consumer<TypedCall> understood) {
        return delivery(action, example, "Event", Set.of("$.resource.invitees"), understood);
    }

    private static WebhookMessage delivery(
            String action, String example, String model, Set<String> containing, Consumer<TypedCall> understood) {
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
        StubResponse answer =
                new StubResponse(200, "application/json", body, schemaOfCall(model), Set.of("$.action"), containing);
        return new WebhookMessage(action, answer, calls -> {
            assertThat(calls).singleElement().satisfies(understood);
            assertThat(calls.get(0).action().value()).isEqualTo(action);
        });
    }

    private static WebhookMessage inArray(WebhookMessage single) {
        StubResponse body = single.body();
        JsonNode array = JsonNodeFactory.instance.arrayNode().add(body.body());
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "array");
        schema.set("items", body.schema());
        StubResponse answer = new StubResponse(
                200, "application/json", array, schema, ofItems(body.exact()), ofItems(body.containing()));
        return new WebhookMessage(single.name() + " in an array", answer, single.understood());
    }

    private static Set<String> ofItems(Set<String> paths) {
        return paths.stream().map(path -> path.replace("$", "$[*]")).collect(Collectors.toSet());
    }

    /** In the document the resource is of unknown type, because it depends on the action. */
    private static JsonNode schemaOfCall(String model) {
        ObjectNode schema = DOCUMENT.schema("WebhookCall").deepCopy();
        schema.withObject("/properties/resource").removeAll().put("$ref", "#/components/schemas/" + model);
        return schema;
    }

    private WebhookMessages() {}
}
