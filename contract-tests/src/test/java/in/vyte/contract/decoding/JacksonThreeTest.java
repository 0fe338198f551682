package in.vyte.contract.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import in.vyte.client.VyteJson;
import in.vyte.client.model.Event;
import in.vyte.client.model.Language;
import in.vyte.client.model.OrganizationMember;
import in.vyte.contract.document.ApiOperation.Example;
import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.creator.Participant;
import in.vyte.sdk.slot.FreeSlot;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A plain mapper of Jackson 3 reads and writes the models as one of Jackson 2 does. */
class JacksonThreeTest {
    private static final JsonMapper THREE = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> readsAndWritesEachExample() {
        List<Example> examples = GeneratedModels.examples();
        return IntStream.range(0, examples.size()).mapToObj(i -> {
            Example example = examples.get(i);
            return dynamicTest(i + " " + example.model(), () -> roundTrip(example));
        });
    }

    private static void roundTrip(Example example) throws IOException {
        Class<?> type = GeneratedModels.type(example.model());
        Object two = VyteJson.mapper().readValue(example.value().toString(), type);
        Object three = THREE.readValue(example.value().toString(), type);
        assertThat(three).isEqualTo(two);
        assertThat(THREE.writeValueAsString(three)).isEqualTo(VyteJson.mapper().writeValueAsString(two));
        assertThat(THREE.readTree(THREE.writeValueAsString(three)))
                .isEqualTo(THREE.readTree(example.value().toString()));
    }

    @Test
    void keepsWhatIsAbsentNullUnknownOrOfAnUnexpectedType() {
        String json =
                "{\"title\":null,\"vyteme\":\"true\",\"created_by\":5,\"lang\":\"xx\",\"later\":{\"n\":[1.5,null]}}";
        Event event = THREE.readValue(json, Event.class);
        assertThat(event.vyteme()).isTrue();
        assertThat(event.lang()).isEqualTo(Language.of("xx"));
        assertThat(event.has("org")).isFalse();
        assertThat(THREE.readTree(THREE.writeValueAsString(event))).isEqualTo(THREE.readTree(json));
    }

    @Test
    void readsAndWritesUnionsOpenEnumsAndKeys() {
        String json = "{\"fr\":[\"u1\",{\"_id\":\"u2\"}]}";
        Map<Language, List<OrganizationMember>> map = THREE.readValue(json, new TypeReference<>() {});
        assertThat(map).containsOnlyKeys(Language.of("fr"));
        assertThat(map.get(Language.of("fr")).get(1).asUser()).isPresent();
        assertThat(THREE.writeValueAsString(map)).isEqualTo(json);
    }

    @Test
    void readsAndWritesTheTypesOfTheSdk() {
        EventRoles roles = EventRoles.of(THREE.readValue(
                "{\"created_by\":{\"user\":\"u1\"},\"invitees\":[{\"email\":\"a@example.org\"}]}", Event.class));
        FreeSlot slot = new FreeSlot(
                ZonedDateTime.parse("2026-03-10T09:00:00+01:00[Europe/Paris]"),
                ZonedDateTime.parse("2026-03-10T10:00:00+01:00[Europe/Paris]"));
        assertThat(THREE.readValue(THREE.writeValueAsString(roles), EventRoles.class))
                .isEqualTo(roles);
        assertThat(THREE.readValue(THREE.writeValueAsString(roles.guests()), new TypeReference<List<Participant>>() {}))
                .isEqualTo(roles.guests());
        assertThat(THREE.readValue(THREE.writeValueAsString(slot), FreeSlot.class))
                .isEqualTo(slot);
    }
}
