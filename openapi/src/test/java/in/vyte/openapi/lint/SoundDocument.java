package in.vyte.openapi.lint;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** A small document that keeps every rule, and ways to spoil it. */
final class SoundDocument {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<OperationTable.Row> TABLE = List.of(
            OperationTable.Row.parse("listThings\tGET\t/v2/things\tThings\tpublished"),
            OperationTable.Row.parse("createThing\tPOST\t/v2/things\tThings\tguide"),
            OperationTable.Row.parse("deleteThing\tDELETE\t/v2/things/{thing_id}\tThings\tpublished"));

    private SoundDocument() {}

    static List<Rule> rules() {
        return Rules.of(TABLE, Set.of("components > schemas > Thing > properties > extra"), Set.of());
    }

    static Document asItIs() {
        return new Document(read());
    }

    /**
     * The document with one change.
     *
     * @param pointer where; the last step may be "-" to append to a list
     * @param yaml what to put there, null to remove what is there
     */
    static Document with(String pointer, @Nullable String yaml) {
        JsonNode document = read();
        JsonPointer target = JsonPointer.compile(pointer);
        JsonNode parent = document.at(target.head());
        String key = target.last().getMatchingProperty();
        if (parent instanceof ObjectNode object) {
            if (yaml == null) {
                object.remove(key);
            } else {
                object.set(key, value(yaml));
            }
        } else {
            ArrayNode array = (ArrayNode) parent;
            if (key.equals("-")) {
                array.add(value(yaml));
            } else if (yaml == null) {
                array.remove(Integer.parseInt(key));
            } else {
                array.set(Integer.parseInt(key), value(yaml));
            }
        }
        return new Document(document);
    }

    private static JsonNode read() {
        try (InputStream in = SoundDocument.class.getResourceAsStream("/sound.yaml")) {
            return JSON.valueToTree(new Yaml().load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode value(@Nullable String yaml) {
        return JSON.valueToTree(new Yaml().load(yaml));
    }
}
