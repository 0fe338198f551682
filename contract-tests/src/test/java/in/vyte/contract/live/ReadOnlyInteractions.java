package in.vyte.contract.live;

import com.atlassian.oai.validator.model.Request;
import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.pact.PactDirectory;
import in.vyte.contract.pact.PactInteraction;
import java.util.List;
import java.util.Set;

/** The interactions that may be tried with an organization that people use. */
public final class ReadOnlyInteractions {
    /** States that hold in any organization. */
    private static final Set<String> STATES =
            Set.of("the organization of the examples", "events of the first years", "the API key is unknown");

    /** Operations that read, but not only. */
    private static final Set<String> WITH_EFFECTS = Set.of(
            // creates a login token
            "getUserToken",
            // creates a creator token, and its URL holds the secret of the app
            "getThirdPartyToken",
            // creates the settings when there are none
            "getUserPreferences");

    private ReadOnlyInteractions() {}

    /** Returns the interactions that may be tried. */
    public static List<PactInteraction> all() {
        ApiDocument document = ApiDocument.bundled();
        return PactDirectory.COMMITTED
                .http()
                .filter(interaction -> readsOnly(document, interaction))
                .toList();
    }

    private static boolean readsOnly(ApiDocument document, PactInteraction interaction) {
        Request request = interaction.request();
        return request.getMethod() == Request.Method.GET
                && document.operationAt(request)
                        .filter(operation -> !WITH_EFFECTS.contains(operation.id()))
                        .isPresent()
                && statesHoldAnywhere(interaction.node().path("providerStates"))
                && !insistsOnValues(interaction.node().path("response"));
    }

    private static boolean statesHoldAnywhere(JsonNode states) {
        return STATES.containsAll(states.findValuesAsText("name"));
    }

    /** A value that is pinned, or an empty list, is that of the examples. */
    private static boolean insistsOnValues(JsonNode response) {
        boolean pinned =
                response.path("matchingRules").findValuesAsText("match").contains("equality");
        JsonNode content = response.at("/body/content");
        return pinned || content.isArray() && content.isEmpty();
    }
}
