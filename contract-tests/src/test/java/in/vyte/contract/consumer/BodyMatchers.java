package in.vyte.contract.consumer;

import au.com.dius.pact.core.model.generators.Generator;
import au.com.dius.pact.core.model.matchingrules.ArrayContainsMatcher;
import au.com.dius.pact.core.model.matchingrules.EqualsMatcher;
import au.com.dius.pact.core.model.matchingrules.IncludeMatcher;
import au.com.dius.pact.core.model.matchingrules.MatchingRule;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import au.com.dius.pact.core.model.matchingrules.MinTypeMatcher;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import au.com.dius.pact.core.model.matchingrules.TypeMatcher;
import au.com.dius.pact.core.model.matchingrules.ValuesMatcher;
import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.SchemaWalker;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import kotlin.Triple;

/**
 * Derives the matchers of a JSON body from its example and its schema. One rule at the root requires the JSON types of
 * the example, all the way down; the others say more where the schema does.
 */
final class BodyMatchers {
    private static final String DATE_TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)";
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";

    /** What is null in the example and of an unknown type may be anything in a response. */
    private static final MatchingRule ANYTHING = new IncludeMatcher("");

    /** Frees the keys of a map. The Rust core then compares its values literally, unless they have a rule as well. */
    private static final List<MatchingRule> ANY_KEYS = List.of(ValuesMatcher.INSTANCE);

    private static final SchemaWalker WALKER = new SchemaWalker(ApiDocument.bundled());

    private BodyMatchers() {}

    /**
     * Returns the matchers of a body.
     *
     * @param exact paths, such as {@code $.confirmed.flag}, whose value is part of the contract, not only its type
     * @param containing paths of lists that may hold other items too, and in any order, besides those of the example
     */
    static MatchingRuleCategory of(JsonNode body, JsonNode schema, Set<String> exact, Set<String> containing) {
        MatchingRuleCategory category = new MatchingRuleCategory("body");
        boolean isEmptyContainer = body.isContainerNode() && body.isEmpty();
        if (!isEmptyContainer) { // of an empty list or object, a type would let anything pass
            Map<String, List<MatchingRule>> rules = rules(body, schema);
            exact.forEach(path -> rules.put(path, List.of(EqualsMatcher.INSTANCE)));
            containing.forEach(path -> replaceByVariants(path, at(body, path), rules));
            rules.forEach((path, some) -> some.forEach(rule -> category.addRule(path, rule)));
        }
        return category;
    }

    private static Map<String, List<MatchingRule>> rules(JsonNode body, JsonNode schema) {
        Map<String, List<MatchingRule>> rules = new TreeMap<>();
        Set<String> nothingParticular = new HashSet<>();
        WALKER.walk(body, schema, (path, value, declared) -> {
            String everyItem = path.replaceAll("\\[\\d+]", "[*]");
            List<MatchingRule> particular = declared.isMissingNode() ? List.of() : particular(value, declared);
            if (!particular.isEmpty()) {
                rules.put(everyItem, particular);
            } else if (!declared.isMissingNode()) {
                nothingParticular.add(everyItem);
            }
            if (particular.equals(ANY_KEYS)) {
                rules.put(everyItem + ".*", List.of(TypeMatcher.INSTANCE));
            }
        });
        rules.keySet().removeAll(nothingParticular);
        rules.putIfAbsent("$", List.of(TypeMatcher.INSTANCE));
        return rules;
    }

    private static List<MatchingRule> particular(JsonNode value, JsonNode schema) {
        if (value.isArray() && !value.isEmpty()) {
            return List.of(new MinTypeMatcher(1));
        }
        if (value.isObject()
                && !schema.has("properties")
                && schema.path("additionalProperties").isObject()) {
            return ANY_KEYS;
        }
        if (value.isNull() && isOfUnknownType(schema)) {
            return List.of(ANYTHING);
        }
        String format = schema.path("format").asText();
        if (value.isTextual() && format.equals("date-time")) {
            return List.of(TypeMatcher.INSTANCE, new RegexMatcher(DATE_TIME, value.asText()));
        }
        if (value.isTextual() && format.equals("date")) {
            return List.of(TypeMatcher.INSTANCE, new RegexMatcher(DATE, value.asText()));
        }
        return List.of();
    }

    /** Each item of the example is a variant, of which the rules are those of its list. */
    private static void replaceByVariants(String path, JsonNode list, Map<String, List<MatchingRule>> rules) {
        String items = path + "[*]";
        MatchingRuleCategory ofItems = new MatchingRuleCategory("body");
        ofItems.addRule("$", TypeMatcher.INSTANCE);
        rules.forEach((place, particular) -> {
            if (place.startsWith(items)) {
                particular.forEach(rule -> ofItems.addRule("$" + place.substring(items.length()), rule));
            }
        });
        rules.keySet().removeIf(place -> place.startsWith(items));
        List<Triple<Integer, MatchingRuleCategory, Map<String, Generator>>> variants = IntStream.range(0, list.size())
                .mapToObj(index -> new Triple<>(index, ofItems, Map.<String, Generator>of()))
                .toList();
        rules.put(path, List.of(new ArrayContainsMatcher(variants)));
    }

    private static JsonNode at(JsonNode body, String path) {
        return body.at(path.substring(1).replace("[*]", "/0").replace('.', '/'));
    }

    private static boolean isOfUnknownType(JsonNode schema) {
        return !schema.has("type") && !schema.has("oneOf");
    }
}
