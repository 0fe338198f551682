package in.vyte.sdk.slot;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.EventDateInput;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class FreeSlotTest {
    @Test
    void isBookedWithSecondsAndOffset() {
        FreeSlot slot = new FreeSlot(
                ZonedDateTime.parse("2026-03-10T09:00+01:00[Europe/Paris]"),
                ZonedDateTime.parse("2026-03-10T09:30+01:00[Europe/Paris]"));

        EventDateInput date = slot.toEventDate();

        assertThat(date.date()).isEqualTo("2026-03-10T09:00:00+01:00");
        assertThat(date.endDate()).isEqualTo("2026-03-10T09:30:00+01:00");
        assertThat(date.allDay()).isFalse();
    }
}
