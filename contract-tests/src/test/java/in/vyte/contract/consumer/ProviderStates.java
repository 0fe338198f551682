package in.vyte.contract.consumer;

import au.com.dius.pact.core.model.ProviderState;
import java.util.Map;

/** What must be true of the provider before an interaction. PROVIDER_STATES.md describes each. */
final class ProviderStates {
    static final ProviderState SEEDED = new ProviderState("the organization of the examples");
    static final ProviderState KEY_UNKNOWN = new ProviderState("the API key is unknown");
    static final ProviderState KEY_WITHOUT_RIGHTS = new ProviderState("the API key may not do this");
    static final ProviderState API_FAILING = new ProviderState("the API fails");
    static final ProviderState API_TIMING_OUT = new ProviderState("the API server does not respond in time");
    static final ProviderState GATEWAY_GIVES_UP = new ProviderState("a gateway before the API server gives up");
    static final ProviderState OLD_EVENTS = new ProviderState("events of the first years");
    static final ProviderState NEWER_RECORDS = new ProviderState("records newer than the document");
    static final ProviderState NO_CREATOR = new ProviderState("an event without creator");
    static final ProviderState TOMAS_IS_ADMIN = new ProviderState("Tomas is an admin of the team");
    static final ProviderState AIKO_IS_ADMIN_ONLY = new ProviderState("Aiko is an admin only of the team");

    private ProviderStates() {}

    /** Returns {@link #SEEDED} without any record of a kind, such as {@code events}. */
    static ProviderState without(String kind) {
        return new ProviderState("the organization has none of a kind", Map.of("kind", kind));
    }
}
