package in.vyte.contract.report;

import au.com.dius.pact.core.model.V4Pact;
import in.vyte.contract.document.ApiDocument;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What took part in a run, by name. */
final class Versions {
    private Versions() {}

    static Map<String, String> of(ApiDocument document) {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("Vyte Java SDK", System.getProperty("sdk.version", "unknown"));
        versions.put("OpenAPI document", document.root().at("/info/version").asText());
        versions.put(
                "pact-jvm",
                Objects.requireNonNullElse(V4Pact.class.getPackage().getImplementationVersion(), "unknown"));
        versions.put("JDK", System.getProperty("java.vendor") + " " + Runtime.version());
        return versions;
    }
}
