package in.vyte.contract.provider;

import au.com.dius.pact.core.model.Interaction;

/** What the names of provider states mean for a verification. */
final class States {
    private States() {}

    /** Tells whether an interaction is about a wrong key, so that the right one must not be put in. */
    static boolean keepsPlaceholderKey(Interaction interaction) {
        return interaction.getProviderStates().stream()
                .anyMatch(state -> state.getName().equals("the API key is unknown"));
    }
}
