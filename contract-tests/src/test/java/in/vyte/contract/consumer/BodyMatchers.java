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
 * Derives the matchers of a JSON body from its example and its schema. One rule at the root asks for the JSON types of
 * the example, all the way down; the others say more where the schema does.
 */
final class BodyMatchers {
    private static final String DATE_TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)";
    private static final String DATE = "\\d{4}-\\d\\d-\\d\\d";

    /** What is null in the example and of a type nobody knows may be anything in an answer. */
    private static final MatchingRule ANYTHING = new IncludeMatcher("");

    /** Frees the keys of a map. The Rust core then compares its values literally, unless they have a rule as well. */
    private static final List<MatchingRule> ANY_KEYS = List.of(ValuesMatcher.INSTANCE);

    private final SchemaWalker walker;

    BodyMatchers(ApiDocument document) {
        this.walker = new SchemaWalker(document);
    }

    MatchingRuleCategory of(StubResponse answer, JsonNode body) {
        MatchingRuleCategory category = new MatchingRuleCategory("body");
        if (!answer.isJson() || isEmptyContainer(body)) {
            return category;
        }
        rules(answer, body).forEach((path, rules) -> rules.forEach(rule -> category.addRule(path, rule)));
        return category;
    }

    private Map<String, List<MatchingRule>> rules(StubResponse answer, JsonNode body) {
        Map<String, List<MatchingRule>> rules = new TreeMap<>();
        Set<String> nothingParticular = new HashSet<>();
        walker.walk(body, answer.schema(), new SchemaWalker.Visitor() {
            @Override
            public void declared(String path, JsonNode value, JsonNode schema) {
                String everyItem = path.replaceAll("\\[\\d+]", "[*]");
                List<MatchingRule> particular = particular(value, schema);
                if (particular.isEmpty()) {
                    nothingParticular.add(everyItem);
                } else {
                    rules.put(everyItem, particular);
                }
                if (particular.equals(ANY_KEYS)) {
                    rules.put(everyItem + ".*", List.of(TypeMatcher.INSTANCE));
                }
            }
        });
        rules.keySet().removeAll(nothingParticular);
        rules.putIfAbsent("$", List.of(TypeMatcher.INSTANCE));
        answer.exact().forEach(path -> rules.put(path, List.of(EqualsMatcher.INSTANCE)));
        answer.containing().forEach(path -> replaceByVariants(path, at(body, path), rules));
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

    /** An empty list or object is compared as it is: a type would let anything pass. */
    private static boolean isEmptyContainer(JsonNode body) {
        return body.isContainerNode() && body.isEmpty();
    }
}
