package in.vyte.contract.consumer;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** All the SDK expects of the Vyte API. */
public final class Contract {
    /** Stands for an API key in the pacts. */
    public static final String PLACEHOLDER_KEY = "fake-key-for-contract-tests";

    private static final List<Interaction> INTERACTIONS = Stream.of(
                    AuthInteractions.all(),
                    EventInteractions.all(),
                    SlotInteractions.all(),
                    UserInteractions.all(),
                    AvailabilityInteractions.all(),
                    CalendarInteractions.all(),
                    VytemeInteractions.all(),
                    TeamInteractions.all(),
                    TeamPreferenceInteractions.all(),
                    LocatorInteractions.all(),
                    IntegrationInteractions.all(),
                    CreatorInteractions.all(),
                    ToleranceInteractions.all(),
                    ErrorInteractions.all())
            .flatMap(Collection::stream)
            .toList();

    /** Returns every interaction, in the order of the tables. */
    public static List<Interaction> interactions() {
        return INTERACTIONS;
    }

    /** Returns every webhook call that the SDK must understand. */
    public static List<WebhookMessage> deliveries() {
        return WebhookMessages.all();
    }

    private Contract() {}
}
