package in.vyte.sdk.walk;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.sdk.VyteClient;
import in.vyte.sdk.testing.Memory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A walk over more events than a page shows. Set {@code walk.events} to try it with a million. */
class LargeWalkTest {
    private static final int EVENTS = Integer.getInteger("walk.events", 60_000);
    private static final long MOST_GROWTH = 8 << 20;

    @TempDir
    private Path folder;

    @Test
    void changesAreRightAndTheHeapStaysAsItIs() throws IOException {
        try (EventListServer server = new EventListServer();
                VyteClient vyte = server.client()) {
            server.lists(EVENTS, i -> event(i, 0));
            assertThat(walk(vyte)).isEqualTo(new Changes(EVENTS, 0, 0));

            server.lists(EVENTS, i -> isNew(i) ? event(i + EVENTS, 0) : event(i, isChanged(i) ? 1 : 0));
            int replaced = (EVENTS + 99) / 100;
            int changed = (EVENTS + 9) / 10 - replaced;
            assertThat(walk(vyte)).isEqualTo(new Changes(replaced, changed, replaced));
            assertThat(walk(vyte)).isEqualTo(new Changes(0, 0, 0));
        }
    }

    private record Changes(long added, long changed, long gone) {}

    private Changes walk(VyteClient vyte) {
        List<Long> heap = new ArrayList<>();
        try (EventLedger ledger = EventLedger.open(folder.resolve("ledger"))) {
            WalkProgress end = EventWalk.over(vyte.events(), ledger)
                    .reporting(EVENTS / 4, progress -> heap.add(Memory.inUse()))
                    .run(change -> {});
            assertThat(heap.get(heap.size() - 1) - heap.get(0)).isLessThan(MOST_GROWTH);
            return new Changes(end.added(), end.changed(), end.gone());
        }
    }

    private static boolean isNew(int i) {
        return i % 100 == 0;
    }

    private static boolean isChanged(int i) {
        return i % 10 == 0;
    }

    private static String event(int i, int version) {
        return "{\"_id\":\"" + String.format("65a1f0c2d4e5f607%08x", i) + "\",\"title\":\"Event " + i
                + "\",\"vyteme\":true,\"created_by\":{\"user\":\"65a1f0c2d4e5f60718293b01\"},\"invitees\":["
                + "{\"email\":\"p" + i + "@example.com\"}],\"createdAt\":\"2026-03-10T12:00:00.000Z\","
                + "\"updatedAt\":\"2026-03-10T12:00:0" + version + ".000Z\"}";
    }
}
