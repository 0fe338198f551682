package in.vyte.sdk.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCompactionTest {
    private static final int EVENTS = 200_000;
    private static final int LEFT = 2_000;

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("ledger");
    }

    @Test
    void aLedgerWhoseEventsAreMostlyGoneBecomesSmallAndKeepsTheOthers() throws IOException {
        fill(path);
        long before = Files.size(path);

        assertThatTheOthersAreKnown(LEFT);
        assertThat(Files.size(path)).isLessThanOrEqualTo(before / 2);
        assertThat(files()).containsExactly("ledger");
        assertThatTheOthersAreKnown(LEFT);
    }

    @Test
    void whatAnEarlierCompactionLeftBehindIsReplaced() throws IOException {
        fill(path);
        Files.writeString(folder.resolve("ledger.compacting"), "half a ledger");

        assertThatTheOthersAreKnown(LEFT);
        assertThat(files()).containsExactly("ledger");
    }

    @Test
    void aLedgerThatCannotBeReplacedIsUsedAsItIs() throws IOException {
        fill(path);
        Files.createDirectories(folder.resolve("ledger.compacting").resolve("occupied"));

        assertThatTheOthersAreKnown(EVENTS);
    }

    @Test
    void aProcessThatIsKilledWhileItCompactsLosesNothing() throws IOException, InterruptedException {
        fill(path);
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Compacting.class.getName(),
                        path.toString())
                .inheritIO()
                .start();
        while (Files.notExists(folder.resolve("ledger.compacting"))) {
            assertThat(other.waitFor(1, TimeUnit.MILLISECONDS))
                    .as("the other process has ended by itself")
                    .isFalse();
        }
        other.destroyForcibly().waitFor();

        assertThatTheOthersAreKnown(LEFT);
        assertThat(files()).containsExactly("ledger");
    }

    /** Another process, which compacts the ledger and then waits to be killed. */
    static final class Compacting {
        private Compacting() {}

        public static void main(String[] arguments) throws InterruptedException {
            EventLedger.open(Path.of(arguments[0]));
            Thread.currentThread().join(TimeUnit.MINUTES.toMillis(1));
        }
    }

    /** Leaves a ledger that saw many events and then, in a second walk, few of them. */
    private static void fill(Path path) {
        try (EventLedger ledger = EventLedger.open(path)) {
            ledger.begin();
            IntStream.range(0, EVENTS).forEach(i -> ledger.see(id(i), i));
            ledger.begin();
            IntStream.range(EVENTS - LEFT, EVENTS).forEach(i -> ledger.see(id(i), i));
            ledger.takeUnseen(id -> {});
        }
    }

    private void assertThatTheOthersAreKnown(int size) {
        try (EventLedger ledger = EventLedger.open(path)) {
            assertThat(ledger.size()).isEqualTo(size);
            assertThat(ledger.state(id(0), 0)).isEqualTo(EventLedger.State.UNKNOWN);
            for (int i = EVENTS - LEFT; i < EVENTS; i++) {
                assertThat(ledger.state(id(i), i)).isEqualTo(EventLedger.State.SAME);
                assertThat(ledger.state(id(i), i + 1)).isEqualTo(EventLedger.State.DIFFERENT);
            }
            List<String> unseen = new ArrayList<>();
            ledger.begin();
            ledger.begin();
            ledger.see(id(EVENTS - 1), EVENTS - 1);
            ledger.takeUnseen(unseen::add);
            assertThat(unseen).hasSize(LEFT - 1);
            IntStream.range(EVENTS - LEFT, EVENTS).forEach(i -> ledger.see(id(i), i));
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String id(int number) {
        return "65a1f0c2d4e5f607%08x".formatted(number);
    }
}
