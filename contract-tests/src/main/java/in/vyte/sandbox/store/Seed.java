package in.vyte.sandbox.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.document.ApiDocument;
import java.util.List;

/**
 * Fills a store with what the examples of the document tell: for each kind the answers of the named operations, of
 * which the first to show a record counts.
 */
public final class Seed {
    private static final List<Source> SOURCES = List.of(
            new Source(Kind.ORGANIZATION, "_id", List.of("testAuth")),
            new Source(Kind.USERS, "_id", List.of("getUser", "listUsers")),
            new Source(Kind.EVENTS, "_id", List.of("getEvent", "listEvents")));

    private Seed() {}

    /**
     * Fills a store.
     *
     * @param store the store, expected to be empty
     * @param document where the examples are
     */
    public static void plant(Store store, ApiDocument document) {
        SOURCES.forEach(source -> source.operations.stream()
                .flatMap(operation -> document.answers(operation).stream())
                .forEach(answer -> plant(store.of(source.kind), source.idMember, answer)));
    }

    private static void plant(Records records, String idMember, JsonNode answer) {
        if (answer.isArray()) {
            answer.forEach(item -> plant(records, idMember, item));
        } else if (answer instanceof ObjectNode example && example.has(idMember)) {
            String id = example.get(idMember).asText();
            if (records.find(id).isEmpty()) {
                records.put(id, example);
            }
        }
    }

    private record Source(Kind kind, String idMember, List<String> operations) {}
}
