package in.vyte.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import in.vyte.sdk.SupportedLibraries.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportedLibrariesTest {
    @Test
    void theLibrariesOfThisBuildAreRecognizedAndSupported() {
        assertThat(SupportedLibraries.found())
                .allMatch(library -> library.found().matches("\\d+\\.\\d+.*"))
                .allMatch(library -> library.jar().endsWith(library.found() + ".jar"))
                .noneMatch(Library::isTooOld);
        assertThatCode(SupportedLibraries::check).doesNotThrowAnyException();
    }

    @Test
    void theOldestVersionsAreThoseThatTheBuildTests() throws IOException {
        String pom = Files.readString(Path.of("..", "pom.xml"));

        assertThat(SupportedLibraries.found())
                .allSatisfy(library -> assertThat(pom)
                        .containsPattern("<oldest\\.(httpclient5|httpcore5|jackson)\\.version>" + library.oldest()));
    }

    @Test
    void anOldLibraryIsRefusedWithItsJarTheVersionNeededAndThePropertyToSet() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SupportedLibraries.check(List.of(httpClient("5.3.1"), httpClient("5.4"))))
                .withMessage("The Vyte SDK needs httpclient5 5.4 or newer, but found 5.3.1 (httpclient5-5.3.1.jar)."
                        + " If a BOM decides the version, override it: in Spring Boot set the property"
                        + " httpclient5.version to 5.4 or newer, elsewhere manage"
                        + " org.apache.httpcomponents.client5:httpclient5");
    }

    @Test
    void everyOldLibraryIsNamedAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SupportedLibraries.check(List.of(httpClient("5.2.3"), httpClient("5.3.1"))))
                .withMessageContainingAll("found 5.2.3", "found 5.3.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.4", "5.4.1", "5.10", "6.0", "5.4.0.vendor-00001", "UNAVAILABLE", ""})
    void aNewOrAnUnknownVersionIsTaken(String version) {
        assertThat(httpClient(version).isTooOld()).isFalse();
    }

    private static Library httpClient(String found) {
        return new Library(
                "org.apache.httpcomponents.client5:httpclient5",
                "5.4",
                found,
                "httpclient5-" + found + ".jar",
                "httpclient5.version");
    }
}
