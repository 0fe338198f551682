package in.vyte.contract.decoding;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.client.VyteJson;
import in.vyte.client.json.Codecs;
import in.vyte.client.json.Mismatch;
import in.vyte.client.json.Model;
import in.vyte.client.model.Event;
import in.vyte.contract.document.ApiOperation.Example;
import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.error.VyteDecodingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever becomes of an example, it is decoded and encoded again without a loss, and nothing but the methods of
 * members throws. The property {@code fuzz.rounds} sets how many are tried, {@code fuzz.seed} which.
 */
class MutatedExamplesTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 5_000);
    private static final long SEED = Long.getLong("fuzz.seed", 14);
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "true",
            "3",
            "-0",
            "1e5",
            "null",
            "undefined",
            "2026-03-02",
            "2026-03-02 09:00",
            "2026-03-02 09:00Z",
            "2026-03-02T09:00:00+0100",
            "65a1f0c2d4e5f60718293b01",
            "a\u0000\n\u202e",
            "\ud83d\ude00",
            "[]",
            "0000-00-00");

    private final Random random = new Random(SEED);
    private final List<Example> examples = GeneratedModels.examples();

    @Test
    void surviveEverything() throws IOException {
        int mismatched = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Example example = examples.get(random.nextInt(examples.size()));
            ObjectNode json = mutated(example.value());
            try {
                mismatched += survives(example.model(), json) ? 0 : 1;
            } catch (RuntimeException | AssertionError failed) {
                throw new AssertionError("seed " + SEED + ", round " + i + ": " + example.model() + " " + json, failed);
            }
        }
        System.out.println("Mutated examples: " + ROUNDS + ", " + mismatched + " of them with a mismatch");
        assertThat(mismatched).isGreaterThan(ROUNDS / 4);
    }

    private static boolean survives(String name, ObjectNode json) throws IOException {
        List<? extends Model> list = VyteJson.read(
                Codecs.list(GeneratedModels.codec(name)), ("[" + json + ",7]").getBytes(StandardCharsets.UTF_8));
        Model model = list.get(0);
        assertThatJson(GeneratedModels.tree(model))
                .withTolerance(0) // numbers are equal whichever way they are written
                .isEqualTo(GeneratedModels.tree(json));
        assertThat(model.toString().chars().noneMatch(Character::isISOControl)).isTrue();
        assertThat(VyteJson.mapper().convertValue(model, model.getClass())).isEqualTo(model);
        walk(model, VyteDecodingException.class);
        List<Mismatch> mismatches = model.mismatches();
        Model readable = Model.readable(model);
        walk(readable, Map.class);
        assertThat(readable.mismatches()).allMatch(Mismatch::isReadable);
        assertThat(readable == model).isEqualTo(mismatches.stream().allMatch(Mismatch::isReadable));
        if (model instanceof Event event) {
            EventRoles roles = EventRoles.of(event);
            assertThat(roles + " " + roles.host() + roles.initiators() + roles.guests())
                    .isNotEmpty();
        }
        return mismatches.isEmpty();
    }

    private static void walk(Model model, Class<?> allowed) {
        GeneratedModels.accessors(model.getClass()).forEach(accessor -> {
            Object result = GeneratedModels.call(accessor, model);
            assertThat(result instanceof Map || allowed.isInstance(result))
                    .as("%s: %s", accessor, result)
                    .isTrue();
        });
    }

    private ObjectNode mutated(JsonNode json) {
        ObjectNode copy = json.deepCopy();
        for (int i = random.nextInt(4); i >= 0; i--) {
            List<JsonNode> containers = new ArrayList<>();
            collect(copy, containers);
            mutate(containers.get(random.nextInt(containers.size())));
        }
        return copy;
    }

    private static void collect(JsonNode json, List<JsonNode> containers) {
        if (json.isContainerNode()) {
            containers.add(json);
            json.forEach(child -> collect(child, containers));
        }
    }

    private void mutate(JsonNode container) {
        if (container instanceof ArrayNode array) {
            array.insert(random.nextInt(array.size() + 1), value(2));
            return;
        }
        ObjectNode object = (ObjectNode) container;
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(10) == 0) {
            object.set(text(), value(2));
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(12) == 0) {
            object.remove(name);
        } else {
            object.set(name, value(2));
        }
    }

    private JsonNode value(int depth) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (random.nextInt(depth > 0 ? 10 : 7)) {
            case 0 -> json.nullNode();
            case 1 -> json.booleanNode(random.nextBoolean());
            case 2 -> json.numberNode(random.nextInt(5));
            case 3 -> json.numberNode(random.nextLong());
            case 4 -> json.numberNode(random.nextDouble() * random.nextInt(1000));
            case 5, 6 -> json.textNode(text());
            case 7 -> json.arrayNode().add(value(depth - 1)).add(value(depth - 1));
            case 8 -> json.objectNode().set("_id", value(depth - 1));
            default -> json.objectNode().set(text(), value(depth - 1));
        };
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }
}
