package in.vyte.sandbox.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the sandbox stores, one constant per kind of record. */
public enum Kind {
    /** The organization of the key; exactly one. */
    ORGANIZATION,
    /** Users of the organization. */
    USERS,
    /** People outside of the organization to whom Vyte gave an id. */
    GUESTS,
    /** Events, both of booking pages and of group scheduling. */
    EVENTS,
    /** Busy times from calendars, by user: {@code {user, start, end}}. */
    BUSY_TIMES,
    /** Working hours of users and of the organization. */
    AVAILABILITIES,
    /** Calendar lists of users. */
    CALENDAR_LISTS,
    /** Notification settings of users. */
    PREFERENCES,
    /** Booking pages, by nickname. */
    VYTEMES,
    /** Kinds of appointment on booking pages. */
    APPOINTMENT_TYPES,
    /** Teams. */
    TEAMS,
    /** Notification settings of the admins of teams. */
    TEAM_ADMIN_PREFERENCES,
    /** Location finders. */
    LOCATORS,
    /** Locations of location finders. */
    LOCATIONS,
    /** Apps of the customer. */
    THIRD_PARTIES,
    /** Webhook registrations. */
    WEBHOOKS;

    /**
     * Finds a kind.
     *
     * @param name its name in JSON and paths, such as {@code appointment_types}
     * @return the kind
     * @throws IllegalArgumentException if there is none of this name
     */
    public static Kind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.jsonName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the sandbox has no records called " + name + ", only "
                        + Arrays.stream(values()).map(Kind::jsonName).collect(Collectors.joining(", "))));
    }

    /** {@return the name in JSON and paths, such as {@code appointment_types}} */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
