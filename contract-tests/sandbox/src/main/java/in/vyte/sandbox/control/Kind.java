package in.vyte.sandbox.control;

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
    WEBHOOKS
}
