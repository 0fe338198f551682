package in.vyte.sdk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import java.lang.module.ModuleDescriptor;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.VersionInfo;

/**
 * Rejects libraries that are older than supported. A framework's BOM may bring them, and calls would then fail with
 * {@link NoSuchMethodError}. Uses only classes that such libraries have too.
 */
final class SupportedLibraries {
    private static final String JACKSON_PROPERTY = "jackson-bom.version (jackson-2-bom.version from 4.0 on)";

    private SupportedLibraries() {}

    /**
     * Checks the libraries that are loaded.
     *
     * @throws IllegalStateException if one is too old; it names the jar, the version needed and the property to set
     */
    static void check() {
        check(found().toList());
    }

    static void check(List<Library> libraries) {
        String problems = libraries.stream()
                .filter(Library::isTooOld)
                .map(Library::problem)
                .collect(Collectors.joining("\n"));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems);
        }
    }

    static Stream<Library> found() {
        return Stream.of(
                new Library(
                        "org.apache.httpcomponents.client5:httpclient5",
                        "5.4",
                        release("org.apache.hc.client5", HttpClient.class),
                        jar(HttpClient.class),
                        "httpclient5.version"),
                new Library(
                        "org.apache.httpcomponents.core5:httpcore5",
                        "5.3",
                        release("org.apache.hc.core5", HttpHost.class),
                        jar(HttpHost.class),
                        "httpcore5.version"),
                new Library(
                        "com.fasterxml.jackson.core:jackson-core",
                        "2.18",
                        com.fasterxml.jackson.core.json.PackageVersion.VERSION.toString(),
                        jar(JsonFactory.class),
                        JACKSON_PROPERTY),
                new Library(
                        "com.fasterxml.jackson.core:jackson-databind",
                        "2.18",
                        PackageVersion.VERSION.toString(),
                        jar(ObjectMapper.class),
                        JACKSON_PROPERTY));
    }

    private static String release(String packageName, Class<?> type) {
        return Optional.ofNullable(VersionInfo.loadVersionInfo(packageName, type.getClassLoader()))
                .map(VersionInfo::getRelease)
                .orElse(VersionInfo.UNAVAILABLE);
    }

    private static String jar(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return "a jar without a name";
        }
        String path = source.getLocation().getPath().replaceFirst("[!/]+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * A library.
     *
     * @param coordinates group and artifact
     * @param oldest the oldest supported version
     * @param found the version that is loaded, or any other text if it is not known
     * @param jar the file name of the jar that it is loaded from
     * @param property the Maven property that sets the version in Spring Boot
     */
    record Library(String coordinates, String oldest, String found, String jar, String property) {
        boolean isTooOld() {
            try {
                return ModuleDescriptor.Version.parse(found).compareTo(ModuleDescriptor.Version.parse(oldest)) < 0;
            } catch (IllegalArgumentException unknown) {
                return false;
            }
        }

        String problem() {
            return "The Vyte SDK needs %s %s or newer, but found %s (%s). If a BOM decides the version, override it: in Spring Boot set the property %s to %s or newer, elsewhere manage %s"
                    .formatted(
                            coordinates.substring(coordinates.indexOf(':') + 1),
                            oldest,
                            found,
                            jar,
                            property,
                            oldest,
                            coordinates);
        }
    }
}
