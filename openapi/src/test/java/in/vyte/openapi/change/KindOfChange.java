package in.vyte.openapi.change;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.Yaml;

/** One entry of {@code changes.yaml}: a change of {@code earlier.yaml} and what is said about it. */
record KindOfChange(JsonNode entry) {
    static List<KindOfChange> all() {
        List<KindOfChange> all = new ArrayList<>();
        read("changes.yaml").forEach(entry -> all.add(new KindOfChange(entry)));
        return all;
    }

    static JsonNode document() {
        return read("earlier.yaml");
    }

    JsonNode earlier() {
        JsonNode document = document();
        set(document, entry.path("earlier"));
        return document;
    }

    JsonNode later() {
        JsonNode document = earlier();
        entry.path("move").properties().forEach(move -> {
            JsonNode moved = document.at(move.getKey());
            remove(document, move.getKey());
            put(document, move.getValue().asText(), moved);
        });
        entry.path("remove").forEach(pointer -> remove(document, pointer.asText()));
        set(document, entry.path("set"));
        return document;
    }

    List<String> says() {
        List<String> says = new ArrayList<>();
        entry.get("says").forEach(line -> says.add(line.asText()));
        return says;
    }

    private static void set(JsonNode document, JsonNode values) {
        values.properties().forEach(value -> put(document, value.getKey(), value.getValue()));
    }

    private static void put(JsonNode document, String place, JsonNode value) {
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode present = document.at(pointer.head());
        JsonNode holder = present.isMissingNode() ? ((ObjectNode) document).withObject(pointer.head()) : present;
        if (holder instanceof ArrayNode array) {
            int index = pointer.last().getMatchingIndex();
            if (index == array.size()) {
                array.add(value);
            } else {
                array.set(index, value);
            }
        } else {
            ((ObjectNode) holder).set(pointer.last().getMatchingProperty(), value);
        }
    }

    static void remove(JsonNode document, String place) {
        JsonPointer pointer = JsonPointer.compile(place);
        JsonNode holder = document.at(pointer.head());
        if (document.at(pointer).isMissingNode()) {
            throw new IllegalArgumentException("nothing at " + place);
        }
        if (holder instanceof ArrayNode array) {
            array.remove(pointer.last().getMatchingIndex());
        } else {
            ((ObjectNode) holder).remove(pointer.last().getMatchingProperty());
        }
    }

    private static JsonNode read(String file) {
        try (InputStream in = KindOfChange.class.getResourceAsStream("/change/" + file)) {
            return new ObjectMapper().valueToTree(new Yaml().load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return entry.path("kind").asText();
    }
}
