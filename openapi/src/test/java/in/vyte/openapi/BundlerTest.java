package in.vyte.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bundler does to references, and what it refuses. */
class BundlerTest {
    private static final String THINGS = "resources/things.yaml";
    private static final String EXAMPLES = "examples/things.yaml";

    @TempDir
    Path directory;

    private Tree tree;

    @BeforeEach
    void copyTree() throws IOException {
        tree = Tree.copiedTo(directory);
    }

    @Test
    void pathItemTakesThePlaceOfItsReference() {
        assertThat(at("/paths/~1v2~1things/get/operationId").asText()).isEqualTo("listThings");
    }

    @Test
    void schemaOfTheSameFileBecomesComponent() {
        assertThat(at("/paths/~1v2~1things/get/responses/200/content/application~1json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Thing");
    }

    @Test
    void schemaOfAnotherFileBecomesComponent() {
        assertThat(at("/components/schemas/Thing/properties/part/$ref").asText())
                .isEqualTo("#/components/schemas/Part");
    }

    @Test
    void sharedComponentIsReferredToLocally() {
        assertThat(at("/paths/~1v2~1things/get/responses/404/$ref").asText())
                .isEqualTo("#/components/responses/NotFound");
        assertThat(at("/components/schemas/Thing/properties/lang/$ref").asText())
                .isEqualTo("#/components/schemas/Language");
    }

    @Test
    void exampleBecomesComponent() {
        assertThat(at("/components/examples/RedThing/value/lang").asText()).isEqualTo("en");
    }

    @Test
    void mergedExampleOverridesWhatItRepeats() {
        JsonNode blue = at("/components/examples/BlueThing/value");

        assertThat(blue.path("lang").asText()).isEqualTo("fr");
        assertThat(blue.path("yes").asBoolean()).isTrue();
        assertThat(blue.has("gone")).isTrue();
    }

    @Test
    void datesStayStringsToTheLastDigit() {
        assertThat(at("/components/examples/RedThing/value/created").asText()).isEqualTo("2026-02-24T09:15:30.120Z");
        assertThat(at("/components/schemas/Part/properties/since/example").asText())
                .isEqualTo("2026-02-24");
    }

    @Test
    void refusesSchemaThatTheRootDoesNotList() throws IOException {
        tree.replacing("vyte-v2.yaml", "    Part:\n      $ref: resources/parts.yaml#/schemas/Part\n", "");

        assertThatIllegalArgumentException()
                .isThrownBy(this::bundle)
                .withMessage("resources/things.yaml: $ref parts.yaml#/schemas/Part is not listed in"
                        + " components/schemas of vyte-v2.yaml");
    }

    @Test
    void refusesReferenceToNothing() throws IOException {
        tree.replacing(THINGS, "things.yaml#/BlueThing", "things.yaml#/GreenThing");

        assertThatIllegalArgumentException()
                .isThrownBy(this::bundle)
                .withMessage("Nothing at examples/things.yaml#/GreenThing");
    }

    @Test
    void refusesReferenceThatFollowsNoConvention() throws IOException {
        tree.replacing(THINGS, "'#/schemas/Thing'", "'#/paths/things/get'");

        assertThatIllegalArgumentException()
                .isThrownBy(this::bundle)
                .withMessage("resources/things.yaml: $ref #/paths/things/get is neither a schema nor an example");
    }

    @Test
    void refusesTwoExamplesOfTheSameName() throws IOException {
        tree.replacing(THINGS, "../examples/things.yaml#/BlueThing", "parts.yaml#/RedThing");

        assertThatIllegalArgumentException()
                .isThrownBy(this::bundle)
                .withMessage("Two examples named RedThing: in examples/things.yaml and resources/parts.yaml");
    }

    @Test
    void refusesKeyGivenTwice() throws IOException {
        tree.replacing(EXAMPLES, "    gone: null", "    lang: fr");

        assertThatIllegalArgumentException()
                .isThrownBy(this::bundle)
                .withMessageMatching(".*things\\.yaml, line \\d+, column 5: found duplicate key lang");
    }

    @Test
    void namesFileAndLineOfWhatIsNoYaml() throws IOException {
        tree.replacing(THINGS, "operationId: listThings", "operationId: list: things");

        assertThatIllegalArgumentException()
                .isThrownBy(this::bundle)
                .withMessageMatching(".*things\\.yaml, line 5, column 24: mapping values are not allowed here");
    }

    private JsonNode at(String pointer) {
        return new ObjectMapper().valueToTree(bundle()).at(pointer);
    }

    private Object bundle() {
        return Bundler.bundle(tree.root());
    }
}
