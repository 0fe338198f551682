package in.vyte.sandbox.internal.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static Interval hours(int start, int end) {
        Instant day = Instant.parse("2026-03-10T00:00:00Z");
        return new Interval(day.plusSeconds(start * 3600L), day.plusSeconds(end * 3600L));
    }

    @Test
    void spansThatOverlapOrTouchAreJoined() {
        assertThat(Interval.joined(List.of(hours(5, 6), hours(1, 3), hours(3, 4), hours(2, 3))))
                .containsExactly(hours(1, 4), hours(5, 6));
    }

    @Test
    void commonTimeIsCoveredByBoth() {
        assertThat(Interval.common(List.of(hours(1, 4), hours(6, 9)), List.of(hours(3, 7), hours(9, 10))))
                .containsExactly(hours(3, 4), hours(6, 7));
    }

    @Test
    void takenTimeIsCutOut() {
        assertThat(Interval.without(List.of(hours(1, 9)), List.of(hours(0, 2), hours(4, 5), hours(8, 12))))
                .containsExactly(hours(2, 4), hours(5, 8));
    }

    @Test
    void piecesStartAtTheBeginOfEachSpanAndRestsAreDropped() {
        assertThat(Interval.cut(List.of(hours(1, 6), hours(7, 8)), Duration.ofHours(2)))
                .containsExactly(hours(1, 3), hours(3, 5));
    }
}
