package in.vyte.sdk.creator;

/** The two ways to arrange a meeting with Vyte (Vyte API reference, Events, attribute {@code vyteme}). */
public enum UseCase {
    /** A person publishes free times on a booking page, and another person picks one of them. */
    BOOKING_PAGE,

    /** A person proposes dates and places and invites others, who vote. */
    GROUP_SCHEDULING
}
