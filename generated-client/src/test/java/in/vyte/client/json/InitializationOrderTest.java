package in.vyte.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import in.vyte.client.model.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Model classes name each other's codecs while they are initialised, which works in any order or not at all. */
class InitializationOrderTest {
    static List<String> generatedClasses() throws IOException, URISyntaxException {
        Path directory = classes().resolve("in/vyte/client/model");
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
                    .map(name -> "in.vyte.client.model." + name.replace(".class", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("generatedClasses")
    void canBeTheFirstToBeInitialised(String name) throws URISyntaxException {
        ClassLoader fresh = new FreshClasses(classes());
        assertThatCode(() -> Class.forName(name, true, fresh)).doesNotThrowAnyException();
    }

    @Test
    void looksAtAllGeneratedClasses() throws IOException, URISyntaxException {
        assertThat(generatedClasses()).contains(Event.class.getName()).hasSizeGreaterThan(100);
    }

    private static Path classes() throws URISyntaxException {
        URI location =
                Event.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        return Path.of(location);
    }

    /** Loads the classes of this project anew, so that none of them is initialised yet. */
    private static final class FreshClasses extends ClassLoader {
        private final Path classes;

        FreshClasses(Path classes) {
            super(FreshClasses.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("in.vyte.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? define(name) : loaded;
            }
        }

        private Class<?> define(String name) {
            try (InputStream in = Files.newInputStream(classes.resolve(name.replace('.', '/') + ".class"))) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
