package in.vyte.openapi.lint;

import com.fasterxml.jackson.databind.JsonNode;

/** A part of the document and where it stands. */
record Located(Place place, JsonNode node) {
    Located child(String key) {
        return new Located(place.then(key), node.path(key));
    }

    boolean has(String key) {
        return node.has(key);
    }

    String text(String key) {
        return node.path(key).asText("");
    }
}
