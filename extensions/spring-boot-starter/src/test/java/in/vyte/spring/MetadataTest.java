package in.vyte.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MetadataTest {
    @Test
    void eachPropertyIsDescribedForEditors() throws Exception {
        Path classes = Path.of(VyteProperties.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        JsonNode properties = new ObjectMapper()
                .readTree(classes.resolve("META-INF/spring-configuration-metadata.json")
                        .toFile())
                .path("properties");

        assertThat(properties.findValuesAsText("name"))
                .contains("vyte.api-key", "vyte.retry.max-attempts", "vyte.webhook.secret", "vyte.sandbox.enabled");
        assertThat(properties)
                .allSatisfy(property -> assertThat(property.path("description").asText())
                        .as(property.path("name").asText())
                        .isNotBlank());
    }
}
