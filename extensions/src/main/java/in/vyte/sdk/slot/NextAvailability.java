package in.vyte.sdk.slot;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.client.model.SlotDays;
import in.vyte.client.model.SlotList;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an answer without free slots says of when somebody is free next ({@code nextAvailability}). The reference
 * announces this member but never shows it, so it is read with a guess, and what was sent is kept beside the guess.
 *
 * <p>Implementations are immutable and safe for use by several threads. Source: Vyte API reference, Slots.
 */
public sealed interface NextAvailability {
    /**
     * Returns when somebody is free next.
     *
     * @return the moment in the time zone of the search, empty if the answer does not say so readably
     */
    default Optional<ZonedDateTime> start() {
        return Optional.empty();
    }

    /** The answer says nothing, as it should if there are slots. */
    record NotStated() implements NextAvailability {}

    /**
     * The answer states a moment.
     *
     * @param moment the moment in the time zone of the search; of a mere day its begin
     * @param raw what was sent
     */
    record Stated(ZonedDateTime moment, JsonNode raw) implements NextAvailability {
        @Override
        public Optional<ZonedDateTime> start() {
            return Optional.of(moment);
        }
    }

    /**
     * The answer says something that is not understood.
     *
     * @param raw what was sent
     */
    record NotUnderstood(JsonNode raw) implements NextAvailability {}

    /**
     * Reads it from an answer.
     *
     * @param answer the answer
     * @param zone the time zone that was asked for, in which times without an offset are read
     * @return what the answer says
     */
    static NextAvailability of(SlotList answer, ZoneId zone) {
        return of(answer.nextAvailability(), zone);
    }

    /**
     * Reads it from an answer.
     *
     * @param answer the answer
     * @param zone the time zone that was asked for, in which times without an offset are read
     * @return what the answer says
     */
    static NextAvailability of(SlotDays answer, ZoneId zone) {
        return of(answer.nextAvailability(), zone);
    }

    private static NextAvailability of(@Nullable JsonNode raw, ZoneId zone) {
        if (raw == null || raw.isNull()) {
            return new NotStated();
        }
        return MomentGuess.of(raw, zone)
                .<NextAvailability>map(moment -> new Stated(moment, raw))
                .orElseGet(() -> new NotUnderstood(raw));
    }
}
