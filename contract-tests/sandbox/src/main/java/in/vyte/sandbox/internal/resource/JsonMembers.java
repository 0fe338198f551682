package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.internal.server.ApiError;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Small work on members of records. */
final class JsonMembers {
    private JsonMembers() {}

    /** Copies those of the named members that were sent. */
    static void copy(JsonNode sent, ObjectNode record, Collection<String> names) {
        names.forEach(name -> {
            if (sent.has(name)) {
                record.set(name, sent.get(name));
            }
        });
    }

    /** Takes over all that was sent, objects member by member. */
    static void merge(JsonNode sent, ObjectNode record) {
        for (Map.Entry<String, JsonNode> member : sent.properties()) {
            JsonNode old = record.get(member.getKey());
            if (old instanceof ObjectNode object && member.getValue().isObject()) {
                merge(member.getValue(), object);
            } else {
                record.set(member.getKey(), member.getValue());
            }
        }
    }

    /** Returns a copy that has the named members only. */
    static ObjectNode only(ObjectNode record, Collection<String> names) {
        return record.deepCopy().retain(names);
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static Stream<String> texts(JsonNode array) {
        return stream(array).map(JsonNode::asText);
    }

    static boolean is(JsonNode record, String member, String value) {
        return record.path(member).asText().equals(value);
    }

    /** Returns the response to a deletion, as the server's database gives it. */
    static ObjectNode deleted(int count) {
        return JsonNodeFactory.instance.objectNode().put("n", count).put("ok", 1);
    }

    /** Refuses to act on another organization. */
    static void mustBeOwn(SandboxContext context, JsonNode organization) {
        if (organization.isTextual() && !organization.asText().equals(context.organizationId())) {
            throw ApiError.forbidden("this key belongs to another organization");
        }
    }
}
