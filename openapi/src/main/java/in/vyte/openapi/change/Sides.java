package in.vyte.openapi.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The same part of two documents; a side that lacks it is missing. Immutable. */
record Sides(JsonNode earlier, JsonNode later) {
    Sides child(String key) {
        return new Sides(earlier.path(key), later.path(key));
    }

    boolean differ() {
        return !earlier.equals(later);
    }

    boolean differ(String key) {
        return child(key).differ();
    }

    /** Whether a flag is set now that was not. */
    boolean becomes(String key) {
        return !earlier.path(key).asBoolean() && later.path(key).asBoolean();
    }

    /** Whether a flag is not set any more. */
    boolean ceases(String key) {
        return earlier.path(key).asBoolean() && !later.path(key).asBoolean();
    }

    boolean isAdded() {
        return earlier.isMissingNode() && !later.isMissingNode();
    }

    boolean isRemoved() {
        return !earlier.isMissingNode() && later.isMissingNode();
    }

    /** The members of either side, those of the earlier first. */
    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        earlier.fieldNames().forEachRemaining(keys::add);
        later.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    /** The keys outside a given set whose values differ. */
    List<String> differingKeysBut(Set<String> known) {
        return keys().stream()
                .filter(key -> !known.contains(key) && differ(key))
                .toList();
    }

    String insteadOf() {
        return shown(later) + " instead of " + shown(earlier);
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static String shown(JsonNode value) {
        if (value.isMissingNode()) {
            return "none";
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
