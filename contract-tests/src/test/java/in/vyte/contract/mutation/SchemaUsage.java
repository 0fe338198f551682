package in.vyte.contract.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.document.SchemaWalker;
import in.vyte.contract.pact.PactInteraction;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which interactions use which schemas. */
final class SchemaUsage {
    private final Map<JsonNode, String> names = new IdentityHashMap<>();
    private final Map<String, List<PactInteraction>> bySchema = new TreeMap<>();
    private final ApiDocument document;
    private final SchemaWalker walker;

    SchemaUsage(ApiDocument document, List<PactInteraction> interactions) {
        this.document = document;
        this.walker = new SchemaWalker(document);
        document.root()
                .at("/components/schemas")
                .properties()
                .forEach(schema -> names.put(document.resolve(schema.getValue()), schema.getKey()));
        interactions.forEach(this::note);
    }

    /** Returns the interactions with a value of a schema. */
    List<PactInteraction> of(String schema) {
        return bySchema.getOrDefault(schema, List.of());
    }

    private void note(PactInteraction interaction) {
        ApiOperation operation = document.operationAt(interaction.request()).orElseThrow();
        int status = interaction.response().getStatus();
        note(interaction, "/request/body/content", operation.requestSchema());
        note(interaction, "/response/body/content", operation.responseSchema(status));
        for (JsonNode parameter : operation.parameters("query")) {
            String name = parameter.path("name").asText();
            if (interaction.request().getQueryParameters().contains(name)) {
                note(interaction, document.resolve(parameter.path("schema")));
            }
        }
    }

    private void note(PactInteraction interaction, String pointer, JsonNode schema) {
        walker.walk(interaction.node().at(pointer), schema, (path, value, declared) -> note(interaction, declared));
    }

    private void note(PactInteraction interaction, JsonNode schema) {
        String name = names.get(schema);
        if (name != null) {
            List<PactInteraction> noted = bySchema.computeIfAbsent(name, any -> new ArrayList<>());
            if (noted.isEmpty() || noted.get(noted.size() - 1) != interaction) {
                noted.add(interaction);
            }
        }
    }
}
