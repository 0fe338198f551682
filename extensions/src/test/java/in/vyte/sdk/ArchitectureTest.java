package in.vyte.sdk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** House rules of the SDK that a compiler does not check; those of the whole tree are tested with the contract. */
class ArchitectureTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern EXPORT = Pattern.compile("exports ([a-z.]+);");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?:/\\*\\*((?:(?!\\*/).)*)\\*/\\s*)?(?:@\\w+(?:\\([^)]*\\))?\\s*)*"
                    + "\\n\\s*(?:public )(?:abstract |static |final |sealed )*(?:class|interface|record) (\\w+)",
            Pattern.DOTALL);

    private static final JavaClasses CLASSES = classes();

    @Test
    void nothingIsPrintedAndOnlySlf4jLogs() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..", "ch.qos.logback..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    @Test
    void whatIsNotExportedIsNotInASignature() throws IOException {
        List<String> exported = exported();
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(arePublicIn(exported))
                .should(showOnlyTypesOf(exported))
                .check(CLASSES);
    }

    @Test
    void everyPublicTypeSaysWhetherThreadsMayShareIt() throws IOException {
        for (Path file : sources()) {
            if (!exported().contains(packageOf(file))) {
                continue;
            }
            Matcher types = PUBLIC_TYPE.matcher(Files.readString(file));
            while (types.find()) {
                assertThat(types.group(1))
                        .as("javadoc of " + types.group(2) + " in " + file)
                        .isNotNull()
                        .containsAnyOf("thread", "Thread-safe", "Immutable", "immutable");
            }
        }
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        for (Path file : sources()) {
            if (!file.endsWith("module-info.java")) {
                assertThat(file.resolveSibling("package-info.java")).content().contains("@NullMarked");
            }
        }
    }

    private static List<String> exported() throws IOException {
        return EXPORT.matcher(Files.readString(SOURCES.resolve("module-info.java")))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String packageOf(Path file) {
        Path directory = SOURCES.relativize(file).getParent();
        return directory == null ? "" : directory.toString().replace('/', '.').replace('\\', '.');
    }

    private static JavaClasses classes() {
        try {
            Path code = Path.of(VyteClient.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new ClassFileImporter().importPath(code);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static DescribedPredicate<JavaClass> arePublicIn(List<String> packages) {
        return DescribedPredicate.describe(
                "are public and exported",
                type -> type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                        && packages.contains(type.getPackageName()));
    }

    private static ArchCondition<JavaMethod> showOnlyTypesOf(List<String> packages) {
        return new ArchCondition<>("show only exported types") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()))
                        .filter(type -> type.getPackageName().startsWith("in.vyte.sdk"))
                        .filter(type -> !packages.contains(type.getPackageName()))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }
}
