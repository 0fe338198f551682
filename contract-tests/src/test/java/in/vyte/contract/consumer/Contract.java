package in.vyte.contract.consumer;

import au.com.dius.pact.core.model.Consumer;
import au.com.dius.pact.core.model.Provider;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.V4Pact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that the SDK expects of the Vyte API. */
public final class Contract {
    /** Stands for an API key in the pacts. */
    public static final String PLACEHOLDER_KEY = "fake-key-for-contract-tests";

    private static final Consumer SDK = new Consumer("vyte-java-sdk");

    private static final List<Interaction> INTERACTIONS = Stream.<InteractionTable>of(
                    new EventInteractions(),
                    new SlotInteractions(),
                    new UserInteractions(),
                    new VytemeInteractions(),
                    new TeamInteractions(),
                    new LocatorInteractions(),
                    new IntegrationInteractions(),
                    new CreatorInteractions(),
                    new ToleranceInteractions(),
                    new ErrorInteractions())
            .flatMap(table -> table.interactions().stream())
            .toList();

    private Contract() {}

    /** Returns every interaction, in the order of the tables. */
    public static List<Interaction> interactions() {
        return INTERACTIONS;
    }

    /** Returns every delivery to a webhook that the SDK must read. */
    public static List<WebhookMessage> messages() {
        return WebhookMessage.all();
    }

    static V4Pact pact(List<Interaction> interactions) {
        return pact("vyte-api", interactions.stream().map(Interaction::pact));
    }

    static V4Pact webhookPact(List<WebhookMessage> messages) {
        return pact("vyte-webhooks", messages.stream().map(WebhookMessage::pact));
    }

    private static V4Pact pact(String provider, Stream<? extends V4Interaction> interactions) {
        return new V4Pact(SDK, new Provider(provider), new ArrayList<>(interactions.toList()));
    }
}
