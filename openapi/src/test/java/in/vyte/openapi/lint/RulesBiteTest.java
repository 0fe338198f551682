package in.vyte.openapi.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is silent on a sound document and names the place where that document is spoilt. */
class RulesBiteTest {
    private static final String LIST = "/paths/~1v2~1things/get";
    private static final String CREATE = "/paths/~1v2~1things/post";
    private static final String DELETE = "/paths/~1v2~1things~1{thing_id}/delete";
    private static final String THING = "/components/schemas/Thing";
    private static final String LIST_PLACE = "paths > /v2/things > get";
    private static final String CREATE_PLACE = "paths > /v2/things > post";
    private static final String DELETE_PLACE = "paths > /v2/things/{thing_id} > delete";
    private static final String THING_PLACE = "components > schemas > Thing";

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void soundDocumentKeepsTheRule(Rule rule) {
        assertThat(rule.findings(SoundDocument.asItIs())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void spoiltDocumentBreaksTheRule(Break spoilt) {
        Rule rule = rules().stream()
                .filter(candidate -> candidate.name().equals(spoilt.rule()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rule named " + spoilt.rule()));

        List<String> findings = rule.findings(SoundDocument.with(spoilt.pointer(), spoilt.yaml()));

        assertThat(findings).anySatisfy(finding -> assertThat(finding).startsWith(spoilt.place() + ": "));
    }

    @Test
    void everyRuleIsShownToBite() {
        Set<String> bitten = breaks().map(Break::rule).collect(Collectors.toSet());

        assertThat(bitten)
                .containsExactlyInAnyOrderElementsOf(
                        rules().stream().map(Rule::name).toList());
    }

    static List<Rule> rules() {
        return SoundDocument.rules();
    }

    static Stream<Break> breaks() {
        return Stream.of(documents(), operations(), parameters(), bodies(), schemas(), examples())
                .flatMap(breaks -> breaks);
    }

    private static Stream<Break> documents() {
        return Stream.of(
                set("the version is OpenAPI 3.0.3", "/openapi", "3.1.0", "openapi"),
                remove("the parser has nothing to say", "/info/title", "parser"),
                set(
                        "every reference leads somewhere and stands alone",
                        THING + "/properties/colour",
                        "{$ref: '#/components/schemas/Color'}",
                        THING_PLACE + " > properties > colour"),
                set(
                        "every reference leads somewhere and stands alone",
                        THING + "/properties/colour/description",
                        "Ignored.",
                        THING_PLACE + " > properties > colour"),
                set(
                        "every component is used",
                        "/components/schemas/Spare",
                        "{type: object}",
                        "components > schemas > Spare"),
                set("every tag is used", "/tags/-", "{name: Spare, description: Nothing.}", "tags > Spare"),
                set(
                        "texts begin with a capital and end with a full stop",
                        LIST + "/summary",
                        "List things",
                        LIST_PLACE + " > summary"),
                set(
                        "texts begin with a capital and end with a full stop",
                        THING + "/description",
                        "a thing.",
                        THING_PLACE + " > description"));
    }

    private static Stream<Break> operations() {
        return Stream.of(
                set("every operation has an id of its own", CREATE + "/operationId", "listThings", CREATE_PLACE),
                remove("every operation has an id of its own", LIST + "/operationId", LIST_PLACE),
                remove("every operation has a summary and a description", LIST + "/description", LIST_PLACE),
                set("every operation has declared tags", LIST + "/tags", "[Others]", LIST_PLACE),
                set("every operation has declared tags", LIST + "/tags", "[]", LIST_PLACE),
                set("every operation says how well it is known", LIST + "/x-vyte-confidence", "high", LIST_PLACE),
                set(
                        "every operation says whether it may be retried",
                        CREATE + "/x-vyte-retry",
                        "idempotent",
                        CREATE_PLACE),
                remove("every operation says whether it may be retried", LIST + "/x-vyte-retry", LIST_PLACE),
                remove("every operation writes out its security", LIST + "/security", LIST_PLACE),
                set("every operation writes out its security", LIST + "/security", "[]", LIST_PLACE),
                set("every operation is in the table of operations", LIST + "/x-vyte-confidence", "guide", LIST_PLACE),
                set("every operation is in the table of operations", LIST + "/operationId", "getThings", LIST_PLACE),
                remove("no operation of the table is missing", LIST, LIST_PLACE),
                set(
                        "paths begin with /v2 and name collections in the plural",
                        "/paths/~1v2~1thing",
                        "{}",
                        "paths > /v2/thing"),
                set(
                        "paths begin with /v2 and name collections in the plural",
                        "/paths/~1v2~1things~1{thing_id}~1part~1{part_id}",
                        "{}",
                        "paths > /v2/things/{thing_id}/part/{part_id}"),
                set(
                        "paths begin with /v2 and name collections in the plural",
                        "/paths/~1things",
                        "{}",
                        "paths > /things"));
    }

    private static Stream<Break> parameters() {
        String limit = LIST + "/parameters/0";
        String limitPlace = LIST_PLACE + " > parameters > 0";
        String id = "/components/parameters/ThingId";
        String idPlace = "components > parameters > ThingId";
        return Stream.of(
                remove("every parameter has a description and an example", limit + "/description", limitPlace),
                remove("every parameter has a description and an example", id + "/example", idPlace),
                remove("path parameters are those of the path", DELETE + "/parameters/0", DELETE_PLACE),
                remove("texts in the path are not empty", id + "/schema/minLength", idPlace),
                set("limits are integers from 1", limit + "/schema/type", "string", limitPlace));
    }

    private static Stream<Break> bodies() {
        String request = CREATE + "/requestBody";
        String requestPlace = CREATE_PLACE + " > requestBody";
        return Stream.of(
                remove(
                        "every operation has the six shared error responses",
                        LIST + "/responses/503",
                        LIST_PLACE + " > responses > 503"),
                set(
                        "every operation has the six shared error responses",
                        LIST + "/responses/401/$ref",
                        "'#/components/responses/Forbidden'",
                        LIST_PLACE + " > responses > 401"),
                remove("every operation has a success", LIST + "/responses/200", LIST_PLACE),
                set(
                        "no content is sent with 204, and plain text may also come as JSON",
                        LIST + "/responses/200/content",
                        "{text/plain: {}}",
                        LIST_PLACE + " > responses > 200"),
                set(
                        "no content is sent with 204, and plain text may also come as JSON",
                        DELETE + "/responses/204/content",
                        "{application/json: {}}",
                        DELETE_PLACE + " > responses > 204"),
                remove("every request body is described", request + "/description", requestPlace),
                remove(
                        "every body has named examples",
                        request + "/content/application~1json/examples",
                        requestPlace + " > content > application/json"),
                set(
                        "every body has named examples",
                        LIST + "/responses/200/content/application~1json/examples",
                        "{}",
                        LIST_PLACE + " > responses > 200 > content > application/json"),
                remove(
                        "every body has named examples",
                        "/components/examples/Error/summary",
                        "components > responses > BadRequest > content > application/json > examples > explained"));
    }

    private static Stream<Break> schemas() {
        String id = THING + "/properties/_id";
        String idPlace = THING_PLACE + " > properties > _id";
        String create = "/components/schemas/ThingCreate";
        String createPlace = "components > schemas > ThingCreate";
        return Stream.of(
                set(
                        "what may be null has a type, as JSON schema validators demand",
                        THING + "/properties/extra/nullable",
                        "true",
                        THING_PLACE + " > properties > extra"),
                remove("every schema has a type, or is listed as unknown", id + "/type", idPlace),
                remove(
                        "every schema has a type, or is listed as unknown",
                        THING + "/properties/names/items",
                        THING_PLACE + " > properties > names"),
                remove(
                        "every schema has a type, or is listed as unknown",
                        THING + "/properties/extra",
                        "unknown-types.txt"),
                remove("every named schema and every property has a description", id + "/description", idPlace),
                remove("every named schema and every property has a description", THING + "/description", THING_PLACE),
                remove("every scalar property has an example", id + "/example", idPlace),
                remove(
                        "every scalar property has an example",
                        THING + "/properties/names/items/example",
                        THING_PLACE + " > properties > names > items"),
                set(
                        "every closed set is open to more",
                        "/components/schemas/Colour/description",
                        "A colour.",
                        "components > schemas > Colour"),
                set("every closed set is open to more", id + "/enum", "[a]", idPlace),
                set(
                        "every closed set is open to more",
                        "/components/schemas/Colour/enum/-",
                        "yes",
                        "components > schemas > Colour"),
                set("no schema is closed to unknown members", THING + "/additionalProperties", "false", THING_PLACE),
                set("no schema has a pattern", id + "/pattern", "'[0-9a-f]{24}'", idPlace),
                remove(
                        "secrets are marked",
                        THING + "/properties/hash/x-vyte-secret",
                        THING_PLACE + " > properties > hash"),
                remove("secrets are marked", LIST + "/parameters/1/x-vyte-secret", LIST_PLACE + " > parameters > 1"),
                remove(
                        "passwords are sent only",
                        create + "/properties/password/writeOnly",
                        createPlace + " > properties > password"),
                set(
                        "requests have no date-time, whose form the API does not keep to",
                        create + "/properties/starts/format",
                        "date-time",
                        createPlace + " > properties > starts"),
                set("what is required exists", create + "/required/-", "color", createPlace));
    }

    private static Stream<Break> examples() {
        String thing = "/components/examples/Thing/value";
        String thingPlace = "components > examples > Thing > value";
        String create = "/components/examples/ThingCreate/value";
        String createPlace = "components > examples > ThingCreate > value";
        return Stream.of(
                set("every example fits its schema", thing + "/_id", "5", thingPlace),
                set("every example fits its schema", thing + "/_id", "null", thingPlace),
                set("every example fits its schema", thing + "/createdAt", "yesterday", thingPlace),
                set("every example fits its schema", thing + "/owner", "[nobody]", thingPlace),
                remove("every example fits its schema", create + "/colour", createPlace),
                set(
                        "every example fits its schema",
                        LIST + "/parameters/0/example",
                        "0",
                        LIST_PLACE + " > parameters > 0 > example"),
                set(
                        "every example fits its schema",
                        THING + "/properties/names/items/example",
                        "[]",
                        THING_PLACE + " > properties > names > items > example"),
                remove(
                        "a list is also shown empty",
                        LIST + "/responses/200/content/application~1json/examples/none",
                        LIST_PLACE + " > responses > 200 > content > application/json"),
                set(
                        "every member of a response is shown by an example",
                        THING + "/properties/fresh",
                        "{type: boolean, description: Whether it is fresh., example: true}",
                        THING_PLACE + " > properties > fresh"),
                set(
                        "examples of a response to a body are named like those of the body",
                        CREATE + "/responses/200/content/application~1json/examples/green",
                        "{$ref: '#/components/examples/Thing'}",
                        CREATE_PLACE + " > responses > 200 > content > application/json > examples > green"),
                set("examples have declared members only", thing + "/color", "red", thingPlace + " > color"),
                set(
                        "examples have declared members only",
                        thing + "/owner/mail",
                        "nora",
                        thingPlace + " > owner > mail"),
                set(
                        "requests leave out what the server sets, responses what is only sent",
                        "/components/schemas/ThingCreate/properties/starts/readOnly",
                        "true",
                        createPlace + " > starts"),
                set(
                        "requests leave out what the server sets, responses what is only sent",
                        "/components/schemas/Thing/properties/names/writeOnly",
                        "true",
                        thingPlace + " > names"),
                set(
                        "secrets in examples are visibly false",
                        thing + "/hash/u1",
                        "a2nv79gx86d5",
                        thingPlace + " > hash"),
                set(
                        "secrets in examples are visibly false",
                        thing + "/hash/u1",
                        "https://www.vyte.in/signup?token=a2nv79gx86d5",
                        thingPlace + " > hash"),
                set(
                        "secrets in examples are visibly false",
                        LIST + "/parameters/1/example",
                        "a2nv79gx86d5",
                        LIST_PLACE + " > parameters > 1 > example"),
                set("addresses in examples belong to no one", thing + "/owner/email", "nora@weiss.org", thingPlace));
    }

    private static Break set(String rule, String pointer, String yaml, String place) {
        return new Break(rule, pointer, yaml, place);
    }

    private static Break remove(String rule, String pointer, String place) {
        return new Break(rule, pointer, null, place);
    }

    /**
     * One way to spoil the sound document.
     *
     * @param yaml what to put at the pointer, null to remove what is there
     * @param place where the rule must object
     */
    private record Break(
            String rule, String pointer, @Nullable String yaml, String place) {
        @Override
        public String toString() {
            return rule + ": " + (yaml == null ? "without " + pointer : pointer + " is " + yaml);
        }
    }
}
