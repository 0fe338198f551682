package in.vyte.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people and workflows are told to run can be run. */
class CommandsTest {
    private static final Build BUILD = new Build();

    @ParameterizedTest
    @MethodSource("commands")
    void namesWhatTheBuildHas(Command command) {
        assertThat(command.profiles()).as("profiles").allMatch(BUILD::hasProfile);
        assertThat(command.modules()).as("modules").allMatch(BUILD::hasModule);
        assertThat(command.properties()).as("properties").allMatch(BUILD::hasProperty);
        assertThat(command.goals()).as("goals").allMatch(BUILD::hasGoal);
        assertThat(command.goals().isEmpty() && !BUILD.hasDefaultGoal(command))
                .as("no goal, and no profile that has one")
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("chores")
    void everyChoreIsOneCommand(String row) {
        assertThat(Command.in(row)).as(row).hasSize(1);
    }

    static Stream<Command> commands() {
        Stream<String> texts = Stream.of(SourceTree.files(".md"), List.of(Path.of(".ci", "run")))
                .flatMap(List::stream)
                .map(SourceTree::read);
        return Stream.concat(texts, Workflow.steps().map(Workflow.Step::run))
                .flatMap(Command::in)
                .distinct();
    }

    static Stream<String> chores() {
        return SourceTree.read("CONTRIBUTING.md")
                .lines()
                .dropWhile(line -> !line.startsWith("| Chore |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"));
    }
}
