package in.vyte.project;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class HouseRulesTest {
    private static final Path WORKFLOW = Path.of(".github", "workflows", "ci.yml");
    private static final int MOST_LINES = 400;
    private static final Pattern PACKAGE = Pattern.compile("^package (in\\.vyte[\\w.]*);", Pattern.MULTILINE);
    private static final Pattern PATH_OF_A_MACHINE =
            Pattern.compile("(?<![\\w.@/!-])/(?:home|root|tmp|usr|opt|var|work|Users)/\\w|\\b[A-Z]:\\\\+\\w");

    /** Words for which there is a plain one. Written so that the pattern does not find itself. */
    private static final Pattern UNUSUAL_WORD = Pattern.compile(
            "(?i)\\b(?:who(?:ever)|les(?:t)|br(?:eak|eaks|oke|oken)[ ]off|repetitio(?:n|ns)|some(?:body)|several[ ]threads|(?:no)?answe(?:r|rs|red))\\b");

    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://([\\w.-]+)");

    @Test
    void noJavaFileIsLongerThan400Lines() {
        assertThat(SourceTree.files(".java"))
                .hasSizeGreaterThan(300)
                .filteredOn(file -> SourceTree.read(file).lines().count() > MOST_LINES)
                .isEmpty();
    }

    @Test
    void everyPackageSaysItsIdea() {
        Map<String, Set<String>> filesOfPackages = new TreeMap<>();
        for (Path file : SourceTree.files(".java")) {
            found(PACKAGE, file)
                    .forEach(name -> filesOfPackages
                            .computeIfAbsent(name, absent -> new TreeSet<>())
                            .add(file.getFileName().toString()));
        }
        assertThat(filesOfPackages)
                .hasSizeGreaterThan(40)
                .allSatisfy((name, files) -> assertThat(files).as(name).contains("package-info.java"));
    }

    @Test
    void packagesFormNoCycles() {
        JavaClasses classes = new ClassFileImporter()
                .importPaths(Stream.of("openapi", "generated-client", "extensions", "contract-tests/sandbox")
                        .map(module -> SourceTree.ROOT.resolve(module).resolve("target/classes"))
                        .toList());

        assertThat(classes.stream().map(JavaClass::getPackageName))
                .contains("in.vyte.openapi", "in.vyte.client.model", "in.vyte.sdk", "in.vyte.sandbox");
        slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(classes);
    }

    @Test
    void noFileNamesAPathOfOneMachine() {
        assertThat(SourceTree.files(
                        ".java", ".xml", ".yaml", ".yml", ".md", ".mustache", ".properties", ".config", "run"))
                .flatMap(file -> found(PATH_OF_A_MACHINE, file)
                        .map(path -> file + ": " + path)
                        .toList())
                .isEmpty();
    }

    @Test
    void textsUseTheWordsOfTheField() {
        assertThat(SourceTree.files(".java", ".mustache", ".md", ".yaml"))
                .filteredOn(file -> !file.toString().contains("released"))
                .flatMap(file -> found(UNUSUAL_WORD, file)
                        .map(word -> file + ": " + word)
                        .toList())
                .isEmpty();
    }

    @Test
    void theBuildNamesNoOtherRegistryThanMavenCentral() {
        Stream<String> hosts = SourceTree.files("pom.xml", "settings.xml", ".properties", ".config").stream()
                .flatMap(file -> found(ADDRESS, file));

        assertThat(hosts)
                .isSubsetOf("maven.apache.org", "repo.maven.apache.org", "www.apache.org", "www.w3.org", "example.com");
    }

    @Test
    void workflowsOnlyReadAndPinEachActionByItsCommit() {
        String workflow = SourceTree.read(WORKFLOW);

        assertThat(workflow).contains("\npermissions:\n  contents: read\n", "\nconcurrency:\n");
        assertThat(workflow.lines().filter(line -> line.contains("permissions:")))
                .allMatch(line -> line.equals("permissions:") || line.endsWith(" permissions: {}"));
        assertThat(workflow.lines().filter(line -> line.contains("uses:")))
                .isNotEmpty()
                .allMatch(line -> line.matches(".* actions/[a-z-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
        assertThat(SourceTree.read(Path.of(".mvn/wrapper/maven-wrapper.properties")))
                .containsPattern("distributionSha256Sum=[0-9a-f]{64}");
    }

    @Test
    void workflowsVerifyEachSupportedJavaAndCallTheRealApiOnlyWithAKey() {
        Map<String, Map<String, Object>> jobs = jobs();

        assertThat(jobs.values()).allMatch(job -> job.containsKey("timeout-minutes"));
        assertThat(jobs.get("verify").toString()).contains("java=[17, 25]", "run=./mvnw verify");
        assertThat(jobs.get("live"))
                .containsEntry("needs", "key")
                .containsEntry("if", "needs.key.outputs.present == 'true'");
        assertThat(jobs.keySet())
                .filteredOn(name -> jobs.get(name).toString().contains("secrets."))
                .containsExactly("key", "live");
    }

    @Test
    void workflowsTryWhatUsersGet() {
        assertThat(jobs().get("users").toString())
                .contains("-Pconsumers,javadoc", "-Pfloor", "-Pbrowser", "-Prust-verifier", "-Pproxies", "-Pbenchmark");
    }

    @Test
    void updatesOfDependenciesComeInGroups() {
        Map<String, List<Map<String, Object>>> dependabot = new Yaml()
                .load(SourceTree.read(Path.of(".github/dependabot.yml")).replaceFirst("version:.*", ""));

        assertThat(dependabot.get("updates"))
                .extracting(update -> update.get("package-ecosystem"))
                .containsExactly("maven", "github-actions");
        assertThat(dependabot.get("updates")).allMatch(update -> update.containsKey("groups"));
    }

    private static Map<String, Map<String, Object>> jobs() {
        Map<String, Map<String, Map<String, Object>>> workflow = new Yaml().load(SourceTree.read(WORKFLOW));
        return workflow.get("jobs");
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        return pattern.matcher(SourceTree.read(file)).results().map(match -> match.group(match.groupCount()));
    }

    /** Each package is a slice of its own. */
    private static final class ByPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith("in.vyte")
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
