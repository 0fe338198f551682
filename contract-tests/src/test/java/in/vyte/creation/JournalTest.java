package in.vyte.creation;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.sandbox.control.Fault;
import in.vyte.sandbox.control.SandboxClock;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.creation.Creation;
import in.vyte.sdk.creation.CreationJournal;
import in.vyte.sdk.creation.CreationJournal.Entry;
import in.vyte.sdk.creation.Creations;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The journal that is kept in a database outlives the process. */
class JournalTest {
    private static final String TABLE = """
            create table if not exists vyte_creation (
              creation_key varchar(255) primary key, request varchar(100000) not null,
              begun timestamp with time zone not null, event_id varchar(64) unique)""";

    @TempDir
    private Path directory;

    private final CreationFixture bench = new CreationFixture();
    private JdbcCreationJournal journal;

    @BeforeEach
    void open() throws SQLException {
        journal = journal(directory.resolve("journal"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void entriesAreKept(boolean inMemory) {
        CreationJournal journal = inMemory ? CreationJournal.inMemory() : this.journal;
        Entry entry = new Entry("order-1", "{}", Instant.parse("2026-03-02T08:00:00Z"), Optional.empty());

        assertThat(journal.begin(entry)).isEmpty();
        assertThat(journal.begin(entry)).contains(entry);
        assertThat(journal.unfinished()).containsExactly(entry);
        assertThat(journal.finish("order-1", "e-1")).isTrue();
        assertThat(journal.unfinished()).isEmpty();
        assertThat(journal.keyOf("e-1")).contains("order-1");
        assertThat(journal.begin(entry)).contains(entry.withEvent("e-1"));
    }

    @Test
    void anEntryPrintsNeitherNamesNorAddresses() {
        Entry entry = new Entry("order-1", "{\"title\":\"Check-up of Nora\"}", Instant.EPOCH, Optional.empty());

        assertThat(entry).hasToString("Entry[key=order-1, begun=1970-01-01T00:00:00Z, eventId=unknown]");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anEventBelongsToOneKey(boolean inMemory) {
        CreationJournal journal = inMemory ? CreationJournal.inMemory() : this.journal;
        for (String key : List.of("order-1", "order-2")) {
            journal.begin(new Entry(key, "{}", Instant.EPOCH, Optional.empty()));
        }

        assertThat(journal.finish("order-1", "e-1")).isTrue();
        assertThat(journal.finish("order-2", "e-1")).isFalse();
        journal.forget("order-1");
        assertThat(journal.finish("order-2", "e-1")).isTrue();
    }

    @Test
    void processThatWasKilledAfterTheEventWasCreatedFindsItWhenItStartsAgain() throws Exception {
        bench.sandbox.inject(Fault.delay(Duration.ofHours(1)).on("createEvent"));
        killInTheMidst();

        assertThat(recovered()).isInstanceOf(Creation.Found.class);
        assertThat(bench.created()).hasSize(1);
        assertThat(journal.unfinished()).isEmpty();
    }

    @Test
    void processThatWasKilledBeforeTheEventWasCreatedFindsItAbsentWhenItStartsAgain() throws Exception {
        bench.sandbox.inject(Fault.status(503).after(Duration.ofHours(1)).on("createEvent"));
        killInTheMidst();

        assertThat(recovered()).isInstanceOf(Creation.Absent.class);
        assertThat(bench.posts()).isEqualTo(1);
        assertThat(journal.unfinished()).isEmpty();
    }

    private Creation recovered() throws SQLException {
        journal = journal(directory.resolve("journal"));
        return bench.creations(all -> all.journal(journal)).recover().get("order-1");
    }

    private void killInTheMidst() throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        bench.sandbox.baseUri().toString(),
                        bench.sandbox.apiKey(),
                        directory.resolve("journal").toString())
                .inheritIO()
                .start();
        while (bench.posts() == 0) {
            assertThat(other.waitFor(20, TimeUnit.MILLISECONDS))
                    .as("the other process has ended by itself")
                    .isFalse();
        }
        other.destroyForcibly().waitFor();
    }

    static JdbcCreationJournal journal(Path file) throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + file + ";WRITE_DELAY=0");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
        return new JdbcCreationJournal(database);
    }

    /** Another process, which waits for a response that does not come. */
    static final class Killed {
        private Killed() {}

        public static void main(String[] arguments) throws SQLException {
            try (var vyte = VyteClient.builder()
                    .baseUrl(URI.create(arguments[0]))
                    .apiKey(arguments[1])
                    .responseTimeout(Duration.ofHours(1))
                    .callTimeout(Duration.ofHours(1))
                    .build()) {
                Creations.builder(vyte.events(), vyte.teams())
                        .journal(journal(Path.of(arguments[2])))
                        .clock(SandboxClock.named("story"))
                        .build()
                        .create(CreationFixture.booking(), "order-1");
            }
        }
    }
}
