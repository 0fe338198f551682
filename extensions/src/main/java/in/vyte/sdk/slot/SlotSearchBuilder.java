package in.vyte.sdk.slot;

import in.vyte.client.api.SlotsApi;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds a {@link SlotSearch}: the people, the length of the meeting and the time zone. Not thread-safe. */
public final class SlotSearchBuilder {
    private static final int DEFAULT_WINDOW_DAYS = 7;

    final SlotsApi api;
    int windowDays = DEFAULT_WINDOW_DAYS;
    List<String> users = List.of();
    List<String> emails = List.of();

    @Nullable
    String team;

    private @Nullable Integer minutes;
    private @Nullable ZoneId zone;

    SlotSearchBuilder(SlotsApi api) {
        this.api = api;
    }

    /**
     * Searches for times in which all of these users are free.
     *
     * @param ids the ids of the users
     * @return this builder
     */
    public SlotSearchBuilder users(String... ids) {
        this.users = List.of(ids);
        return this;
    }

    /**
     * Searches for times in which all of these users are free.
     *
     * @param addresses the e-mail addresses of the users
     * @return this builder
     */
    public SlotSearchBuilder emails(String... addresses) {
        this.emails = List.of(addresses);
        return this;
    }

    /**
     * Searches for times in which at least one member of a team is free.
     *
     * @param id the id of the team
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public SlotSearchBuilder team(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("The id of the team must not be blank");
        }
        this.team = id;
        return this;
    }

    /**
     * Sets the length of the meeting.
     *
     * @param length whole minutes, at least one
     * @return this builder
     * @throws IllegalArgumentException if it is not
     */
    public SlotSearchBuilder duration(Duration length) {
        long whole = length.toMinutes();
        if (whole < 1 || whole > Integer.MAX_VALUE || !length.equals(Duration.ofMinutes(whole))) {
            throw new IllegalArgumentException("A meeting lasts whole minutes, at least one, not " + length);
        }
        this.minutes = (int) whole;
        return this;
    }

    /**
     * Sets the time zone that days are counted in and slots are returned in.
     *
     * @param timeZone a zone of the tz database, or {@code ZoneOffset.UTC}
     * @return this builder
     * @throws IllegalArgumentException if it is an offset, which the API does not accept
     */
    public SlotSearchBuilder zone(ZoneId timeZone) {
        ZoneId named = timeZone.getId().equals("Z") ? ZoneId.of("UTC") : timeZone;
        if (!ZoneId.getAvailableZoneIds().contains(named.getId())) {
            throw new IllegalArgumentException(
                    "A zone of the tz database is needed such as Europe/Paris, not " + named);
        }
        this.zone = named;
        return this;
    }

    /**
     * Sets how many days one call covers; 7 unless set. More days need fewer calls, but each takes longer.
     *
     * @param days how many, at least 1
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    public SlotSearchBuilder windowDays(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("A window has at least 1 day, not " + days);
        }
        this.windowDays = days;
        return this;
    }

    /**
     * Builds the search.
     *
     * @return the search
     * @throws IllegalStateException if duration or time zone is missing, or unless exactly one of users, e-mail
     *     addresses and team is set
     */
    public SlotSearch build() {
        Integer length = minutes;
        ZoneId timeZone = zone;
        if (length == null || timeZone == null) {
            throw new IllegalStateException("A slot search needs a duration and a time zone");
        }
        long ways = Stream.of(!users.isEmpty(), !emails.isEmpty(), team != null)
                .filter(given -> given)
                .count();
        if (ways != 1) {
            throw new IllegalStateException("A slot search needs either users, e-mail addresses or a team");
        }
        return new SlotSearch(this, length, timeZone);
    }
}
