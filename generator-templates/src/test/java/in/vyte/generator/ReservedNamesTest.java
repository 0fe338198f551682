package in.vyte.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lists of reserved names know all that the hand-written classes declare. */
class ReservedNamesTest {
    private static final Path CLIENT = Path.of("../extensions/src/main/java/in/vyte/sdk/VyteClient.java");

    @Test
    void holdWhatAModelAndItsBuilderDeclare(@TempDir Path directory) throws Exception {
        Construct any = Construct.all().get(0);
        CompiledConstructs compiled = CompiledConstructs.of(List.of(any), directory);
        Class<?> model = compiled.type("in.vyte.client.json.Model");
        Class<?> builder = compiled.type("in.vyte.client.json.Model$Builder");

        assertThat(ReservedNames.MEMBERS).containsAll(namesOf(model, 0)).containsAll(namesOf(builder, 1));
    }

    @Test
    void holdWhatTheClientDeclares() throws IOException {
        Pattern method = Pattern.compile("(?m)^    (?:public |static )*[\\w<>]+ (\\w+)\\(\\) \\{");
        List<String> methods = method.matcher(Files.readString(CLIENT))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(methods).contains("creators");
        assertThat(ReservedNames.TAGS).containsAll(methods);
    }

    private static List<String> namesOf(Class<?> type, int parameters) {
        return Stream.<Class<?>>iterate(type, current -> current != null, Class::getSuperclass)
                .flatMap(current -> Stream.of(current.getDeclaredMethods()))
                .filter(method -> method.getParameterCount() == parameters && isInherited(method))
                .map(Method::getName)
                .distinct()
                .toList();
    }

    private static boolean isInherited(Method method) {
        return (Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()))
                && !method.isSynthetic();
    }
}
