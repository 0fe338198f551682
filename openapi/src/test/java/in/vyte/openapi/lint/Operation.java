package in.vyte.openapi.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An operation of the document. */
record Operation(Document document, Place place, String path, String method, JsonNode node) {
    String id() {
        return node.path("operationId").asText("");
    }

    /** The parameters, with references followed; each stands where it is written. */
    List<Located> parameters() {
        return items("parameters");
    }

    List<Located> responses() {
        List<Located> result = new ArrayList<>();
        for (Map.Entry<String, JsonNode> response : node.path("responses").properties()) {
            result.add(new Located(place.then("responses", response.getKey()), response.getValue()));
        }
        return result;
    }

    boolean isWrite() {
        return method.equals("post") || method.equals("put");
    }

    private List<Located> items(String key) {
        List<Located> result = new ArrayList<>();
        int index = 0;
        for (JsonNode item : node.path(key)) {
            result.add(document.resolved(new Located(place.then(key, String.valueOf(index++)), item)));
        }
        return result;
    }
}
