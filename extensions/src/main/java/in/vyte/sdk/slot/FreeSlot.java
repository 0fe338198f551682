package in.vyte.sdk.slot;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static java.time.format.DateTimeFormatter.ISO_ZONED_DATE_TIME;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import in.vyte.client.model.EventDateInput;
import in.vyte.client.model.Slot;
import in.vyte.client.model.SlotTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time in which people can meet. Any Jackson mapper writes it as {@code start} and {@code end} in the form of RFC
 * 9557, such as {@code 2026-03-10T09:00:00+01:00[Europe/Paris]}, and reads it back. Immutable and thread-safe.
 *
 * @param start when it begins, in the time zone of the search
 * @param end when it ends, in the time zone of the search
 */
public record FreeSlot(ZonedDateTime start, ZonedDateTime end) {
    /** Reads a slot; empty if it lacks a start or an end. */
    static Optional<FreeSlot> of(Slot slot, ZoneId zone) {
        OffsetDateTime start = moment(slot.start());
        OffsetDateTime end = moment(slot.end());
        return start == null || end == null
                ? Optional.empty()
                : Optional.of(new FreeSlot(start.atZoneSameInstant(zone), end.atZoneSameInstant(zone)));
    }

    /**
     * Returns the date to send to book this slot. It has seconds and an offset (RFC 3339); without an offset the server
     * would choose the time zone.
     *
     * @return the date, with {@code all_day} false
     */
    public EventDateInput toEventDate() {
        return EventDateInput.of(date -> date.date(ISO_OFFSET_DATE_TIME.format(start))
                .endDate(ISO_OFFSET_DATE_TIME.format(end))
                .allDay(false));
    }

    @JsonValue
    private Map<String, String> toJson() {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("start", ISO_ZONED_DATE_TIME.format(start));
        json.put("end", ISO_ZONED_DATE_TIME.format(end));
        return json;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static FreeSlot fromJson(Map<String, String> json) {
        return new FreeSlot(moment(json, "start"), moment(json, "end"));
    }

    private static ZonedDateTime moment(Map<String, String> json, String member) {
        String text = json.get(member);
        if (text == null) {
            throw new IllegalArgumentException("A free slot has a " + member);
        }
        return ZonedDateTime.parse(text);
    }

    private static @Nullable OffsetDateTime moment(@Nullable SlotTime time) {
        return time == null ? null : time.dateTime();
    }
}
