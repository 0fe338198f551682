package in.vyte.contract.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What of an example can be expected of an organization of which nothing is known. Members of responses are optional,
 * some may be null or of another type; so those are compared that are there and of the type of the example. Whether the
 * others may be what they are is for the document to say. A list may be empty.
 */
final class ExpectedBody {
    private ExpectedBody() {}

    /** Returns what is left of an example to compare, a missing node if that is nothing. */
    static JsonNode of(JsonNode example, JsonNode actual) {
        if (example.getNodeType() != actual.getNodeType()) {
            return MissingNode.getInstance();
        }
        JsonNode common = example;
        if (example.isObject()) {
            common = members(example, actual);
        } else if (example.isArray() && !example.isEmpty()) {
            common = items(example.get(0), actual);
        }
        return common.isContainerNode() && common.isEmpty() ? MissingNode.getInstance() : common;
    }

    private static JsonNode members(JsonNode example, JsonNode actual) {
        ObjectNode common = JsonNodeFactory.instance.objectNode();
        example.properties().forEach(member -> {
            JsonNode left = of(member.getValue(), actual.path(member.getKey()));
            if (!left.isMissingNode()) {
                common.set(member.getKey(), left);
            }
        });
        return common;
    }

    private static JsonNode items(JsonNode example, JsonNode actual) {
        ArrayNode common = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : actual) {
            JsonNode left = of(example, item);
            if (left.isMissingNode()) {
                return MissingNode.getInstance();
            }
            common.add(left);
        }
        return common;
    }
}
