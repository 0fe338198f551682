package in.vyte.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of guides and workflows name profiles, modules, properties and goals that the build has. */
class CommandsTest {
    private static final Pattern COMMAND = Pattern.compile("\\./mvnw((?:[ \\t]+[^\\s`#|;&…]+)+)");
    private static final Pattern PROFILE_WITH_GOAL =
            Pattern.compile("<profile>(?:(?!</profile>).)*<defaultGoal>", Pattern.DOTALL);
    private static final List<String> PHASES =
            List.of("clean", "compile", "test", "package", "verify", "install", "deploy");
    private static final List<String> OF_MAVEN = List.of(
            "skipTests", "test", "gpg.skip", "skipUpload", "surefire.failIfNoSpecifiedTests", "maven.repo.local");

    private static final String POMS = SourceTree.readAll("pom.xml");
    private static final String SOURCES = SourceTree.readAll(".java");

    @ParameterizedTest
    @MethodSource("commands")
    void namesWhatTheBuildHas(String command) {
        boolean hasGoal = false;
        List<String> words = new ArrayList<>(Arrays.asList(command.split("\\s+")));
        while (!words.isEmpty()) {
            String word = words.remove(0);
            if (word.startsWith("-P")) {
                for (String profile : word.substring(2).split(",")) {
                    assertThat(profile).matches(CommandsTest::isProfile);
                    hasGoal |= hasDefaultGoal("<id>" + profile + "</id>");
                }
            } else if (word.equals("-pl")) {
                assertThat(words.remove(0).split(",")).allMatch(module -> POMS.contains("<module>" + module + "<"));
            } else if (word.startsWith("-D")) {
                String property = word.substring(2).replaceFirst("=.*", "");
                assertThat(property).matches(CommandsTest::isProperty);
                hasGoal |= hasDefaultGoal("<name>" + property + "</name>");
            } else if (!List.of("-am", "-q").contains(word)) {
                assertThat(word).matches(CommandsTest::isGoal);
                hasGoal = true;
            }
        }
        assertThat(hasGoal).as("a goal, or a profile that has one").isTrue();
    }

    @ParameterizedTest
    @MethodSource("chores")
    void everyChoreIsOneCommand(String row) {
        assertThat(COMMAND.matcher(row).results()).as(row).hasSize(1);
    }

    static Stream<String> commands() {
        String texts = SourceTree.readAll(".md", "ci.yml") + SourceTree.read(Path.of(".ci", "run"));
        String unfolded = texts.replaceAll("(?m)^( *\\./mvnw .*)\\n {10,}-", "$1 -");
        return COMMAND.matcher(unfolded)
                .results()
                .map(command -> command.group(1).strip())
                .distinct();
    }

    static Stream<String> chores() {
        return SourceTree.read(Path.of("CONTRIBUTING.md"))
                .lines()
                .dropWhile(line -> !line.startsWith("| Chore |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"));
    }

    private static boolean hasDefaultGoal(String identifier) {
        return PROFILE_WITH_GOAL
                .matcher(POMS)
                .results()
                .anyMatch(profile -> profile.group().contains(identifier));
    }

    private static boolean isProfile(String name) {
        return Pattern.compile("<profile>\\s*<id>" + name + "</id>")
                .matcher(POMS)
                .find();
    }

    private static boolean isProperty(String name) {
        return OF_MAVEN.contains(name)
                || Stream.of("<" + name + ">", "${" + name + "}", "\"" + name + "\"")
                        .anyMatch(use -> POMS.contains(use) || SOURCES.contains(use));
    }

    private static boolean isGoal(String name) {
        String plugin = name.replaceFirst(":.*", "");
        return PHASES.contains(name)
                || name.contains(":")
                        && (POMS.contains("maven-" + plugin + "-plugin") || POMS.contains(plugin + "-maven-plugin"));
    }
}
