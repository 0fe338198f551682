package in.vyte.contract.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import in.vyte.contract.document.ApiDocument;
import in.vyte.contract.document.ApiOperation;
import in.vyte.contract.document.SchemaWalker;
import in.vyte.contract.pact.Exchange;
import in.vyte.contract.pact.PactInteraction;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which interactions exercise which schemas. */
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
        Exchange exchange = interaction.exchange();
        ApiOperation operation = document.operationAt(
                        exchange.request().method(), exchange.request().path())
                .orElseThrow();
        note(interaction, "/request/body/content", operation.requestSchema());
        note(
                interaction,
                "/response/body/content",
                operation.responseSchema(exchange.response().status()));
        for (JsonNode parameter : operation.parameters("query")) {
            if (exchange.request().query().containsKey(parameter.path("name").asText())) {
                note(interaction, document.resolve(parameter.path("schema")));
            }
        }
    }

    private void note(PactInteraction interaction, String pointer, JsonNode schema) {
        walker.walk(interaction.node().at(pointer), schema, new SchemaWalker.Visitor() {
            @Override
            public void declared(String path, JsonNode value, JsonNode valueSchema) {
                note(interaction, valueSchema);
            }
        });
    }

    private void note(PactInteraction interaction, JsonNode schema) {
        String name = names.get(schema);
        if (name != null) {
            List<PactInteraction> noted = bySchema.computeIfAbsent(name, any -> new ArrayList<>());
            if (!noted.contains(interaction)) {
                noted.add(interaction);
            }
        }
    }
}
