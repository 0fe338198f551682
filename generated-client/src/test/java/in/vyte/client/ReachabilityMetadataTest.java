package in.vyte.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import in.vyte.client.json.ApiValue;
import in.vyte.client.model.Event;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the artifact tells GraalVM about reflection. */
class ReachabilityMetadataTest {
    private static final String METADATA = "/META-INF/native-image/in.vyte/vyte-client/reachability-metadata.json";

    @Test
    void listsEveryGeneratedValueClassAndNoOther() throws Exception {
        List<String> listed = new ArrayList<>();
        for (JsonNode entry : reflection()) {
            String type = entry.get("type").asText();
            if (type.startsWith(Event.class.getPackageName())) {
                listed.add(type);
            }
        }

        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(valueClasses());
    }

    @Test
    void listsTheConstructorThatJacksonCalls() throws Exception {
        JsonNode deserializer = reflection().get(0);
        Class<?> type = Class.forName(deserializer.get("type").asText());

        assertThat(deserializer.at("/methods/0/name").asText()).isEqualTo("<init>");
        assertThat(deserializer.at("/methods/0/parameterTypes")).isEmpty();
        assertThat(type.getDeclaredConstructor()).isNotNull();
        assertThat(ApiValue.class.getAnnotation(JsonDeserialize.class).using()).isEqualTo(type);
    }

    private static JsonNode reflection() throws IOException {
        try (InputStream file = Event.class.getResourceAsStream(METADATA)) {
            return new ObjectMapper().readTree(file).get("reflection");
        }
    }

    private static List<String> valueClasses() throws Exception {
        String packageName = Event.class.getPackageName();
        Path classes = Path.of(
                Event.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(classes.resolve(packageName.replace('.', '/')), "*.class")) {
            for (Path file : files) {
                Class<?> type = Class.forName(
                        packageName + "." + file.getFileName().toString().replace(".class", ""));
                if (ApiValue.class.isAssignableFrom(type)) {
                    names.add(type.getName());
                }
            }
        }
        return names;
    }
}
