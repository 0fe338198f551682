package in.vyte.contract.document;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.client.VyteJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Compares JSON values. The order of members does not count; null is a value. */
public final class JsonDifferences {
    private JsonDifferences() {}

    /** Returns what a model is on the wire. */
    public static JsonNode onTheWire(Object model) {
        try {
            return VyteJson.mapper().readTree(VyteJson.mapper().writeValueAsBytes(model));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Returns the differences in words, each with its path; empty if the values are equal. */
    public static List<String> between(JsonNode expected, JsonNode actual) {
        List<String> differences = new ArrayList<>();
        compare("$", expected, actual, differences);
        return differences;
    }

    private static void compare(String path, JsonNode expected, JsonNode actual, List<String> differences) {
        if (expected.isObject() && actual.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            expected.fieldNames().forEachRemaining(names::add);
            actual.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(path + "." + name, expected.path(name), actual.path(name), differences));
        } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
            for (int i = 0; i < expected.size(); i++) {
                compare(path + "[" + i + "]", expected.get(i), actual.get(i), differences);
            }
        } else if (!expected.equals(actual)) {
            differences.add(path + " is " + inWords(actual) + " instead of " + inWords(expected));
        }
    }

    private static String inWords(JsonNode value) {
        return value.isMissingNode() ? "absent" : value.toString();
    }
}
