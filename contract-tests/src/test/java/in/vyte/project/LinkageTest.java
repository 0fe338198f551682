package in.vyte.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.core.importer.resolvers.SelectedClassResolverFromClasspath;
import in.vyte.client.ApiClient;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sdk.VyteClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A framework's BOM may bring any version of a library from the oldest supported one to the newest. The compiler looks
 * into the newest, this test into the oldest.
 */
class LinkageTest {
    private static final Path OLDEST = Path.of("target", "oldest");

    @BeforeEach
    void takeNoLibraryFromTheClassPath() {
        ArchConfiguration.get().setClassResolver(SelectedClassResolverFromClasspath.class);
        ArchConfiguration.get().setClassResolverArguments("java", "javax");
    }

    @AfterEach
    void takeAnythingFromTheClassPath() {
        ArchConfiguration.get().reset();
    }

    @Test
    void theOldestSupportedLibrariesHaveEachClassAndMemberThatWeReferTo() throws IOException {
        JavaClasses classes = new ClassFileImporter()
                .importLocations(Stream.concat(ours(), libraries()).toList());

        assertThat(classes.stream().map(JavaClass::getPackageName))
                .contains("in.vyte.client", "in.vyte.sdk", "in.vyte.sandbox")
                .contains("com.fasterxml.jackson.databind", "org.apache.hc.client5.http", "org.slf4j");
        assertThat(classes.stream().filter(LinkageTest::isOurs).flatMap(LinkageTest::missing))
                .isEmpty();
    }

    private static Stream<Location> ours() {
        return Stream.of(ApiClient.class, VyteClient.class, VyteSandbox.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(Location::of);
    }

    private static Stream<Location> libraries() throws IOException {
        try (Stream<Path> jars = Files.list(OLDEST)) {
            return jars.map(jar -> Location.of(jar.toUri())).toList().stream();
        }
    }

    private static Stream<String> missing(JavaClass ours) {
        Stream<String> types = ours.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> isChecked(dependency.getTargetClass().getBaseComponentType()))
                .filter(dependency ->
                        !dependency.getTargetClass().getBaseComponentType().isFullyImported())
                .map(Dependency::getDescription);
        Stream<String> members = ours.getAccessesFromSelf().stream()
                .filter(access -> !access.getTargetOwner().isArray() && isChecked(access.getTargetOwner()))
                .filter(access -> access.getTarget().resolveMember().isEmpty())
                .map(JavaAccess::getDescription);
        return Stream.concat(types, members);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("in.vyte.");
    }

    /** Ours as well: they inherit from classes of libraries. */
    private static boolean isChecked(JavaClass type) {
        return isOurs(type)
                || Stream.of("com.fasterxml.jackson.", "org.apache.hc.", "org.slf4j")
                        .anyMatch(type.getPackageName()::startsWith);
    }
}
