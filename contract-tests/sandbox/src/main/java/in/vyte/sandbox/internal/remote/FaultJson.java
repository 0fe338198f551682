package in.vyte.sandbox.internal.remote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Faults in JSON. */
final class FaultJson {
    private static final int ALWAYS = Integer.MAX_VALUE;

    private FaultJson() {}

    static Fault read(JsonNode json) {
        Fault fault = effect(json);
        if (json.has("operation")) {
            fault = fault.on(json.get("operation").asText());
        }
        if (json.has("times")) {
            fault = fault.times(json.get("times").asInt());
        }
        if (json.path("always").asBoolean()) {
            fault = fault.always();
        }
        if (json.has("delay")) {
            fault = fault.after(duration(json, "delay"));
        }
        if (json.path("carried_out").asBoolean()) {
            fault = fault.afterwards();
        }
        return json.has("carried_out_after") ? fault.carriedOutAfter(duration(json, "carried_out_after")) : fault;
    }

    private static Fault effect(JsonNode json) {
        return switch (json.path("effect").asText()) {
            case "delay" -> Fault.delay(Duration.ZERO);
            case "closed_connection" -> Fault.closedConnection();
            case "truncated_body" -> Fault.truncatedBody();
            case "stale_list" -> Fault.staleList(duration(json, "lag"));
            default -> status(json);
        };
    }

    private static Fault status(JsonNode json) {
        Fault fault = Fault.status(json.path("status").asInt(500));
        for (Map.Entry<String, JsonNode> header : json.path("headers").properties()) {
            fault = fault.header(header.getKey(), header.getValue().asText());
        }
        return json.has("body")
                ? fault.body(
                        json.path("content_type").asText("application/json"),
                        json.get("body").asText())
                : fault;
    }

    private static Duration duration(JsonNode json, String member) {
        return Duration.parse(json.path(member).asText());
    }

    static ArrayNode write(List<Fault> faults) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        faults.forEach(fault -> array.add(write(fault)));
        return array;
    }

    private static ObjectNode write(Fault fault) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("effect", fault.effect().name().toLowerCase(Locale.ROOT))
                .put("operation", fault.operationId())
                .put("always", fault.times() > ALWAYS / 2)
                .put("times", fault.times());
        if (fault.effect() == Fault.Effect.STATUS) {
            json.put("status", fault.status());
        }
        if (!fault.delay().isZero()) {
            json.put("delay", fault.delay().toString());
        }
        if (fault.effect() == Fault.Effect.STALE_LIST) {
            json.put("lag", fault.lag().toString());
        } else if (!fault.lag().isZero()) {
            json.put("carried_out_after", fault.lag().toString());
        }
        return json.put("carried_out", fault.carriedOut());
    }
}
