package in.vyte.contract.consumer;

import java.util.Map;

/** What must be true of the provider before an interaction: a provider state of Pact. */
public record State(String name, Map<String, String> parameters) {
    /** The organization, people, pages and events of the document's examples. */
    public static final State SEEDED = new State("the organization of the examples", Map.of());

    /** The API key that is sent belongs to nobody. */
    public static final State KEY_UNKNOWN = new State("the API key is unknown", Map.of());

    /** The API key that is sent is valid but may not do what is asked. */
    public static final State KEY_WITHOUT_RIGHTS = new State("the API key may not do this", Map.of());

    /** Something inside the API is broken. */
    public static final State API_FAILING = new State("the API fails", Map.of());

    /** The API server is too slow. */
    public static final State API_TIMING_OUT = new State("the API server does not answer in time", Map.of());

    /** A gateway on the way to the API server gives up waiting, and answers itself. */
    public static final State GATEWAY_GIVES_UP = new State("a gateway before the API server gives up", Map.of());

    /** Events as lists show those of the first years: with the key store named by its id, for one thing. */
    public static final State OLD_EVENTS = new State("events of the first years", Map.of());

    /** A group meeting and a webhook with members and values that the document does not know. */
    public static final State NEWER_RECORDS = new State("records newer than the document", Map.of());

    /** A group meeting that does not say who created it. */
    public static final State NO_CREATOR = new State("an event without creator", Map.of());

    /** Tomas is an admin of the team "Front desk", beside being a member. */
    public static final State TOMAS_IS_ADMIN = new State("Tomas is an admin of the team", Map.of());

    /** Aiko is an admin of the team "Front desk" without being a member. */
    public static final State AIKO_IS_ADMIN_ONLY = new State("Aiko is an admin only of the team", Map.of());

    /** As {@link #SEEDED}, but without any record of a kind, such as {@code events}. */
    public static State without(String kind) {
        return new State("the organization has none of a kind", Map.of("kind", kind));
    }
}
