package in.vyte.contract.mutation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Mutants of the document that nothing can kill, by a pattern of their names, each with the reason. */
final class KnownSurvivors {
    private static final Map<String, String> REASONS = new LinkedHashMap<>();

    static {
        REASONS.put(
                "value of a closed set misspelt: Language\\.(es|it|nl|pt)",
                "no example is in that language; the SDK takes any");
        REASONS.put(
                "items of another type: (Event\\.declines|Event\\.identification_alternatives"
                        + "|EventDate\\.confirmed_invitees|Votes\\.no|Availability\\.dates)",
                "Vyte shows these lists empty only");
        REASONS.put(
                "member (renamed|of another type): (EventThirdParty\\.ct|AppointmentType\\._id|AppointmentType\\.vyteme"
                        + "|Locator\\.footer|Locator\\.picture_url)",
                "no answer that Vyte shows for an operation has it");
    }

    private KnownSurvivors() {}

    static Optional<String> reason(Mutant mutant) {
        return REASONS.entrySet().stream()
                .filter(entry -> mutant.toString().matches(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
