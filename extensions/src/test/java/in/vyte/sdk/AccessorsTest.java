package in.vyte.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.api.EventsApi;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document may grow by a tag; the facade must grow with it. */
class AccessorsTest {
    @Test
    void everyGeneratedApiHasAnAccessorNamedAfterItsTag() throws Exception {
        try (VyteClient vyte = VyteClient.builder().apiKey("fake-key-for-tests").build()) {
            for (Class<?> api : generatedApis()) {
                String tag =
                        api.getSimpleName().substring(0, api.getSimpleName().length() - "Api".length());
                String accessor = Character.toLowerCase(tag.charAt(0)) + tag.substring(1);

                Object value = VyteClient.class.getMethod(accessor).invoke(vyte);

                assertThat(value).as(accessor).isInstanceOf(api);
            }
        }
    }

    @Test
    void theGeneratedApisAreFound() throws Exception {
        assertThat(generatedApis()).contains(EventsApi.class);
    }

    private static List<Class<?>> generatedApis() throws Exception {
        Path code = Path.of(EventsApi.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(code)) {
            return apisIn(code);
        }
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + code.toUri()), java.util.Map.of())) {
            return apisIn(jar.getPath("/"));
        }
    }

    private static List<Class<?>> apisIn(Path root) throws IOException, ClassNotFoundException {
        List<Class<?>> apis = new ArrayList<>();
        try (Stream<Path> files = Files.list(root.resolve("in/vyte/client/api"))) {
            for (String name : files.map(file -> file.getFileName().toString()).toList()) {
                if (name.endsWith("Api.class")) {
                    apis.add(Class.forName("in.vyte.client.api." + name.replace(".class", "")));
                }
            }
        }
        return apis;
    }
}
