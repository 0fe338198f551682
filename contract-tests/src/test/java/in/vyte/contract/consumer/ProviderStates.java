package in.vyte.contract.consumer;

import java.util.Map;

/** What must be true of the provider before an interaction: a provider state of Pact. */
public record ProviderStates(String name, Map<String, String> parameters) {
    /** The organization, people, pages and events of the document's examples. */
    public static final ProviderStates SEEDED = new ProviderStates("the organization of the examples", Map.of());

    /** The API key that is sent belongs to nobody. */
    public static final ProviderStates KEY_UNKNOWN = new ProviderStates("the API key is unknown", Map.of());

    /** The API key that is sent is valid but may not do what is asked. */
    public static final ProviderStates KEY_WITHOUT_RIGHTS = new ProviderStates("the API key may not do this", Map.of());

    /** Something inside the API is broken. */
    public static final ProviderStates API_FAILING = new ProviderStates("the API fails", Map.of());

    /** The API server is too slow. */
    public static final ProviderStates API_TIMING_OUT =
            new ProviderStates("the API server does not answer in time", Map.of());

    /** A gateway on the way to the API server gives up waiting, and answers itself. */
    public static final ProviderStates GATEWAY_GIVES_UP =
            new ProviderStates("a gateway before the API server gives up", Map.of());

    /** Events as lists show those of the first years: with the key store named by its id, for one thing. */
    public static final ProviderStates OLD_EVENTS = new ProviderStates("events of the first years", Map.of());

    /** A group meeting and a webhook with members and values that the document does not know. */
    public static final ProviderStates NEWER_RECORDS = new ProviderStates("records newer than the document", Map.of());

    /** A group meeting that does not say who created it. */
    public static final ProviderStates NO_CREATOR = new ProviderStates("an event without creator", Map.of());

    /** Tomas is an admin of the team "Front desk", beside being a member. */
    public static final ProviderStates TOMAS_IS_ADMIN = new ProviderStates("Tomas is an admin of the team", Map.of());

    /** Aiko is an admin of the team "Front desk" without being a member. */
    public static final ProviderStates AIKO_IS_ADMIN_ONLY =
            new ProviderStates("Aiko is an admin only of the team", Map.of());

    /** As {@link #SEEDED}, but without any record of a kind, such as {@code events}. */
    public static ProviderStates without(String kind) {
        return new ProviderStates("the organization has none of a kind", Map.of("kind", kind));
    }
}
