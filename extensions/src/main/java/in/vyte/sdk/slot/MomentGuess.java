package in.vyte.sdk.slot;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds a moment in JSON of an unknown shape: a text, an object that looks like a slot, or a list of such. */
final class MomentGuess {
    private static final List<String> MEMBERS = List.of("start", "dateTime", "date", "slots");

    private static final DateTimeFormatter TEXT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendPattern("[XXX][XX]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private MomentGuess() {}

    /** Goes down as far as the JSON does, which the parser bounds. */
    static Optional<ZonedDateTime> of(JsonNode json, ZoneId zone) {
        if (json.isTextual()) {
            return ofText(json.textValue(), zone);
        }
        if (json.isArray()) {
            return json.isEmpty() ? Optional.empty() : of(json.get(0), zone);
        }
        return MEMBERS.stream().filter(json::hasNonNull).findFirst().flatMap(member -> of(json.get(member), zone));
    }

    private static Optional<ZonedDateTime> ofText(String text, ZoneId zone) {
        try {
            TemporalAccessor parsed =
                    TEXT.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return Optional.of(inZone(parsed, zone));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static ZonedDateTime inZone(TemporalAccessor parsed, ZoneId zone) {
        if (parsed instanceof OffsetDateTime moment) {
            return moment.atZoneSameInstant(zone);
        }
        return parsed instanceof LocalDateTime local
                ? local.atZone(zone)
                : LocalDate.from(parsed).atStartOfDay(zone);
    }
}
