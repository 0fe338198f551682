package in.vyte.contract.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.client.VyteJson;
import in.vyte.client.json.Codecs;
import in.vyte.client.json.JsonMismatchException;
import in.vyte.client.json.Model;
import in.vyte.client.json.ModelType;
import in.vyte.contract.document.ApiDocument;
import in.vyte.sdk.error.VyteDecodingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member of an unexpected type costs that member: each member, at any depth, with eight wrong values. */
class UnexpectedMembersTest {
    private static final int WRONG_VALUES = 8;
    private static final int BAD = 50;
    private static final List<JsonNode> POOL = List.of(
            json("7"),
            json("{\"unheard_of\":[null]}"),
            json("[[\"unheard of\"]]"),
            json("\"unheard of\""),
            json("true"),
            json("2.5"),
            json("98765432109876543210"),
            json("\"\""),
            json("\"2026-03-02 09:00\""),
            json("false"),
            json("\"true\""),
            json("[7,null]"),
            json("\"3\""),
            json("{\"_id\":{}}"),
            json("1e400"));

    private static int cases;

    @ParameterizedTest
    @ValueSource(strings = {"Event", "User", "Team", "Vyteme", "Webhook"})
    void costsNoOtherMemberAndNoOtherItem(String name) throws IOException {
        ObjectNode sample = sample(name);
        for (String path : members(sample)) {
            for (JsonNode wrong : wrongValues(name, sample, path)) {
                ObjectNode item = sample.deepCopy();
                set(item, path, wrong);
                decode(name, sample, item, path, wrong);
                cases++;
            }
        }
    }

    @AfterAll
    static void sayHowMany() {
        System.out.println("Members of an unexpected type: " + cases + " cases");
    }

    private static void decode(String name, ObjectNode sample, ObjectNode item, String path, JsonNode wrong)
            throws IOException {
        boolean isTop = path.lastIndexOf('/') == 0;
        int size = isTop ? 100 : 3;
        int bad = isTop ? BAD : 1;
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < size; i++) {
            list.add(i == bad ? item : sample);
        }
        ModelType<?> type = GeneratedModels.codec(name);
        List<? extends Model> decoded = VyteJson.read(Codecs.list(type), GeneratedModels.bytes(list));
        Model good = VyteJson.readStrictly(type, GeneratedModels.bytes(sample));
        assertThat(decoded).hasSize(size);
        for (int i = 0; i < size; i++) {
            assertThat(i == bad || decoded.get(i).equals(good)).isTrue();
        }
        Model model = decoded.get(bad);
        assertThat(GeneratedModels.tree(model)).as(path + " " + wrong).isEqualTo(GeneratedModels.tree(item));
        assertThat(model.toString()).isNotEmpty();
        if (isTop) {
            readsEachMember(model, path.substring(1), wrong);
        }
    }

    private static void readsEachMember(Model model, String member, JsonNode wrong) {
        assertThat(model.raw(member).map(GeneratedModels::tree)).contains(GeneratedModels.tree(wrong));
        GeneratedModels.accessors(model.getClass()).forEach(accessor -> {
            Object result = GeneratedModels.call(accessor, model);
            boolean isWanted = accessor.equals(GeneratedModels.accessor(model.getClass(), member));
            assertThat(result)
                    .isInstanceOf(isWanted && !model.isReadable(member) ? VyteDecodingException.class : Map.class);
        });
    }

    /** Fills up with any values for members that may be whatever they like. */
    private static List<JsonNode> wrongValues(String name, ObjectNode sample, String path) {
        List<JsonNode> wrong = new ArrayList<>(POOL);
        wrong.sort((one, other) -> Boolean.compare(fits(name, sample, path, one), fits(name, sample, path, other)));
        return wrong.subList(0, WRONG_VALUES);
    }

    private static boolean fits(String name, ObjectNode sample, String path, JsonNode value) {
        ObjectNode item = sample.deepCopy();
        set(item, path, value);
        try {
            VyteJson.readStrictly(GeneratedModels.codec(name), GeneratedModels.bytes(item));
            return true;
        } catch (JsonMismatchException mismatch) {
            return false;
        } catch (IOException malformed) {
            throw new AssertionError(malformed);
        }
    }

    private static void set(ObjectNode item, String path, JsonNode value) {
        JsonPointer pointer = JsonPointer.compile(path);
        ((ObjectNode) item.at(pointer.head())).set(pointer.last().getMatchingProperty(), value);
    }

    private static List<String> members(JsonNode json) {
        List<String> paths = new ArrayList<>();
        members(json, "", paths);
        return paths;
    }

    private static void members(JsonNode json, String path, List<String> paths) {
        json.properties().forEach(member -> {
            String step = path + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
            paths.add(step);
            members(member.getValue(), step, paths);
        });
        if (json.isArray() && !json.isEmpty()) {
            members(json.get(0), path + "/0", paths);
        }
    }

    private static ObjectNode sample(String name) {
        ApiDocument document = ApiDocument.bundled();
        return document.everyMember(document.schema(name)).deepCopy();
    }

    private static JsonNode json(String text) {
        try {
            return VyteJson.read(Codecs.ANY, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException malformed) {
            throw new AssertionError(malformed);
        }
    }
}
