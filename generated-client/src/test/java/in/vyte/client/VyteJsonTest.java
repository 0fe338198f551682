package in.vyte.client;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import in.vyte.client.model.Event;
import org.junit.jupiter.api.Test;

class VyteJsonTest {
    @Test
    void saysThatAValueIsNestedTooDeeplyToBeWritten() {
        Event event = Event.of(e -> e.additionalProperty("later", nested(1000)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VyteJson.write(Event.TYPE, event))
                .withMessage("The value is nested more than 1000 levels deep");
    }

    private static JsonNode nested(int levels) {
        JsonNode tree = TextNode.valueOf("fake-secret");
        for (int i = 0; i < levels; i++) {
            tree = JsonNodeFactory.instance.arrayNode().add(tree);
        }
        return tree;
    }
}
