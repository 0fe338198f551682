package in.vyte.sdk.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.client.model.EventFilter;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.error.VyteException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventWalkTest {
    private static final String E1 = "{'_id': 'e1', 'updatedAt': '2026-03-10T12:00:00.000Z'}";
    private static final String E1_UPDATED = "{'_id': 'e1', 'updatedAt': '2026-03-10T12:00:00.001Z'}";
    private static final String E2 = "{'_id': 'e2', 'title': 'Demo'}";
    private static final String E2_RENAMED = "{'_id': 'e2', 'title': 'Demonstration'}";
    private static final String E3 = "{'_id': 'e3', 'updatedAt': '2026-03-11T12:00:00.000Z'}";
    private static final String ANONYMOUS = "{'title': 'Without id'}";

    @AutoClose
    private EventListServer server;

    @AutoClose
    private VyteClient vyte;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        server = new EventListServer();
        vyte = server.client();
    }

    @Test
    void theFirstWalkReportsEveryEventAsAdded() {
        server.lists(E1, E2, E3);

        assertThat(walk()).containsExactly("Added e1", "Added e2", "Added e3");
    }

    @Test
    void anotherWalkReportsNothingIfNothingChanged() {
        server.lists(E1, E2, E3);
        walk();
        server.lists(E3, E1, E2);

        assertThat(walk()).isEmpty();
    }

    @Test
    void whatIsNewChangedOrGoneIsReported() {
        server.lists(E1, E2);
        walk();
        server.lists(E3, E1_UPDATED);
        assertThat(walk()).containsExactly("Added e3", "Changed e1", "Gone e2");

        server.lists(E3, E1_UPDATED);
        assertThat(walk()).isEmpty();
        server.lists(E3, E1_UPDATED, E2);
        assertThat(walk()).containsExactly("Added e2");
    }

    @Test
    void anEventThatDoesNotSayWhenItWasUpdatedIsComparedWhole() {
        server.lists(E2);
        walk();
        server.lists(E2_RENAMED);

        assertThat(walk()).containsExactly("Changed e2");
        assertThat(walk()).isEmpty();
    }

    @Test
    void anEventThatIsListedTwiceIsReportedOnce() {
        server.lists(E1, E2, E1);

        assertThat(walk()).containsExactly("Added e1", "Added e2");
        assertThat(walk()).isEmpty();
    }

    @Test
    void anEventWithoutIdIsCountedOnly() {
        server.lists(E1, ANONYMOUS);

        try (EventLedger ledger = ledger()) {
            WalkProgress progress = EventWalk.over(vyte.events(), ledger).run(change -> {});

            assertThat(progress).isEqualTo(new WalkProgress(2, progress.bytes(), 1, 0, 0, 1));
            assertThat(progress.bytes()).isGreaterThan(E1.length() + ANONYMOUS.length());
            assertThat(ledger.size()).isEqualTo(1);
        }
    }

    @Test
    void aChangeThatTheReceiverFailedAtIsReportedAgain() {
        server.lists(E1, E2, E3);
        try (EventLedger ledger = ledger()) {
            assertThatThrownBy(() -> EventWalk.over(vyte.events(), ledger).run(change -> {
                        if (text(change).equals("Added e2")) {
                            throw new IllegalStateException("The calendar is down");
                        }
                    }))
                    .hasMessage("The calendar is down");
        }

        assertThat(walk()).containsExactly("Added e2", "Added e3");
    }

    @Test
    void aWalkThatFailsReportsNothingAsGone() {
        server.lists(E1, E2, E3);
        walk();
        server.failsAfter(1);
        List<String> changes = new ArrayList<>();
        try (EventLedger ledger = ledger()) {
            assertThatThrownBy(() -> EventWalk.over(vyte.events(), ledger).run(change -> changes.add(text(change))))
                    .isInstanceOf(VyteException.class);
        }

        assertThat(changes).isEmpty();
        server.failsAfter(Integer.MAX_VALUE);
        assertThat(walk()).isEmpty();
    }

    @Test
    void progressIsReportedOnTheWayAndAtTheEnd() {
        server.lists(E1, E2, E3);
        List<WalkProgress> reports = new ArrayList<>();

        try (EventLedger ledger = ledger()) {
            EventWalk.over(vyte.events(), ledger).reporting(2, reports::add).run(change -> {});
        }

        assertThat(reports).extracting(WalkProgress::events).containsExactly(2L, 3L);
        assertThat(reports).extracting(WalkProgress::added).containsExactly(2L, 3L);
        assertThat(reports).extracting(WalkProgress::bytes).isSorted().allMatch(bytes -> bytes > 0);
    }

    @Test
    void onlyTheSelectedEventsAreListed() {
        try (EventLedger ledger = ledger()) {
            EventWalk.over(vyte.events(), ledger)
                    .selecting(events -> events.filter(EventFilter.UPCOMING))
                    .run(change -> {});
        }

        assertThat(server.lastRequest()).isEqualTo("GET /v2/events?filter=upcoming");
    }

    @Test
    void progressMayBeReportedAfterEachEventButNotMoreOften() {
        server.lists(E1, E2);
        List<WalkProgress> reports = new ArrayList<>();
        try (EventLedger ledger = ledger()) {
            EventWalk walk = EventWalk.over(vyte.events(), ledger);
            walk.reporting(1, reports::add).run(change -> {});

            assertThatIllegalArgumentException().isThrownBy(() -> walk.reporting(0, reports::add));
        }

        assertThat(reports).extracting(WalkProgress::events).containsExactly(1L, 2L, 2L);
    }

    @Test
    void aLedgerServesOneWalkAtATime() {
        try (EventLedger ledger = ledger()) {
            assertThat(ledger.size()).isZero();
            assertThatThrownBy(this::ledger)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("open already");
        }
        ledger().close();
    }

    @Test
    void anotherFileIsNoLedger() throws IOException {
        Files.writeString(folder.resolve("ledger"), "These are my notes, please keep them.");

        assertThatThrownBy(this::ledger).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(this::ledger).as("after the file was closed").isInstanceOf(IllegalArgumentException.class);
        assertThat(folder.resolve("ledger")).hasContent("These are my notes, please keep them.");
    }

    @Test
    void aFileThatCannotBeOpenedIsReported() {
        assertThatThrownBy(() -> EventLedger.open(folder.resolve("no-such-folder/ledger")))
                .isInstanceOf(UncheckedIOException.class);
    }

    private List<String> walk() {
        List<String> changes = new ArrayList<>();
        try (EventLedger ledger = ledger()) {
            EventWalk.over(vyte.events(), ledger).run(change -> changes.add(text(change)));
        }
        return changes;
    }

    private EventLedger ledger() {
        return EventLedger.open(folder.resolve("ledger"));
    }

    static String text(EventChange change) {
        if (change instanceof EventChange.Added added) {
            return "Added " + added.event().id();
        }
        return change instanceof EventChange.Changed changed
                ? "Changed " + changed.event().id()
                : "Gone " + ((EventChange.Gone) change).eventId();
    }
}
