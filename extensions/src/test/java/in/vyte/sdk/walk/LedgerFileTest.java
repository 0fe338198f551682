package in.vyte.sdk.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerFileTest {
    private static final int LONGEST_ID = 65_535;
    private static final int RECORD_WITHOUT_ID = 16;

    @TempDir
    private Path folder;

    @AutoClose
    private LedgerFile file;

    @BeforeEach
    void open() throws IOException {
        file = LedgerFile.open(folder.resolve("ledger"));
        file.nextWalk();
    }

    @Test
    void anEventTakesItsIdAndAFewBytesMore() {
        long before = file.end();

        file.append(id("e".repeat(24)), 1);

        assertThat(file.end() - before).isEqualTo(RECORD_WITHOUT_ID + 24);
    }

    @Test
    void theLongestIdIsKeptAndALongerOneIsRefused() {
        long record = file.append(id("e".repeat(LONGEST_ID)), 1);

        assertThat(file.id(record)).hasSize(LONGEST_ID);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> file.append(id("e".repeat(LONGEST_ID + 1)), 1))
                .withMessageContaining("65536");
    }

    @Test
    void aRecordMayFillASegmentToItsEnd() {
        int idLength = 1 << 14;
        while (roomInSegment() > 2 * (idLength + RECORD_WITHOUT_ID)) {
            file.append(id("e".repeat(idLength)), 1);
        }
        file.append(id("f".repeat((int) roomInSegment() - RECORD_WITHOUT_ID - 8 * 8)), 1);
        long last = file.append(id("g".repeat(8 * 8 - RECORD_WITHOUT_ID)), 1);
        long first = file.append(id("h"), 1);

        assertThat(first).isEqualTo(MappedSpace.SEGMENT);
        assertThat(records()).endsWith(last, first);
    }

    @Test
    void aCopyKnowsWhichEventsTheLastWalkSaw() throws IOException {
        file.append(id("unseen"), 1);
        file.setGone(file.append(id("gone"), 2));
        file.nextWalk();
        file.append(id("seen"), 3);
        try (LedgerFile copy = LedgerFile.open(folder.resolve("copy"))) {
            copy.copyFrom(file);
        }

        try (LedgerFile copy = LedgerFile.open(folder.resolve("copy"))) {
            List<String> events = new ArrayList<>();
            copy.forEach(record -> events.add(new String(copy.id(record), StandardCharsets.UTF_8) + " "
                    + copy.mark(record) + (copy.isUnseen(record) ? " unseen" : "")));
            assertThat(events).containsExactly("unseen 1 unseen", "seen 3");
        }
    }

    private long roomInSegment() {
        return MappedSpace.SEGMENT - file.end();
    }

    private List<Long> records() {
        List<Long> records = new ArrayList<>();
        file.forEach(records::add);
        return records;
    }

    private static byte[] id(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
