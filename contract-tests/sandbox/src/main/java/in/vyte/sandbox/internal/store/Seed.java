package in.vyte.sandbox.internal.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a store starts with, and goes back to. Immutable. */
public final class Seed {
    private final RecordSchemas forms;
    private final Map<Kind, List<ObjectNode>> records;

    private Seed(RecordSchemas forms, Map<Kind, List<ObjectNode>> records) {
        this.forms = forms;
        this.records = records;
    }

    /**
     * Returns the records of the document's examples. Where several show the same record, the first to show a member
     * counts.
     *
     * @param forms what records look like
     */
    public static Seed ofExamples(RecordSchemas forms) {
        Map<Kind, List<ObjectNode>> records = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<ObjectNode> ofKind = new ArrayList<>();
            forms.examples(kind).forEach(example -> collect(example, forms.idMember(kind), ofKind));
            records.put(kind, ofKind);
        }
        giveToFirstPage(records);
        return new Seed(forms, records);
    }

    private static void collect(JsonNode example, String idMember, List<ObjectNode> found) {
        if (example.isArray()) {
            example.forEach(item -> collect(item, idMember, found));
        } else if (example instanceof ObjectNode record && record.has(idMember)) {
            found.stream()
                    .filter(known -> known.get(idMember).equals(record.get(idMember)))
                    .findFirst()
                    .ifPresentOrElse(known -> addMissing(record, known), () -> found.add(record));
        }
    }

    private static void addMissing(ObjectNode example, ObjectNode known) {
        example.properties().forEach(member -> known.putIfAbsent(member.getKey(), member.getValue()));
    }

    /** The examples do not say which page an appointment type is on. */
    private static void giveToFirstPage(Map<Kind, List<ObjectNode>> records) {
        records.getOrDefault(Kind.VYTEMES, List.of()).stream()
                .filter(page -> page.has("_id"))
                .findFirst()
                .ifPresent(page -> records.getOrDefault(Kind.APPOINTMENT_TYPES, List.of())
                        .forEach(type -> type.putIfAbsent("vyteme", page.get("_id"))));
    }

    /**
     * Returns a seed of other records, but for the organization, which stays unless they name one.
     *
     * @param others lists of records by the name of their kind
     * @throws IllegalArgumentException if a kind or a record is not as documented
     */
    public Seed with(JsonNode others) {
        if (!others.isObject()) {
            throw new IllegalArgumentException("a seed must be an object of lists by kind");
        }
        Map<Kind, List<ObjectNode>> replaced = new EnumMap<>(Kind.class);
        replaced.put(Kind.ORGANIZATION, records.getOrDefault(Kind.ORGANIZATION, List.of()));
        others.properties().forEach(list -> {
            Kind kind = Kind.named(list.getKey());
            if (!list.getValue().isArray()) {
                throw new IllegalArgumentException(list.getKey() + " must be an array");
            }
            List<ObjectNode> ofKind = new ArrayList<>();
            for (JsonNode record : list.getValue()) {
                String name = list.getKey() + "[" + ofKind.size() + "]";
                ofKind.add(forms.checked(kind, record.deepCopy(), name));
            }
            replaced.put(kind, ofKind);
        });
        return new Seed(forms, replaced);
    }

    /**
     * Fills a store.
     *
     * @param store the store, expected to be empty
     * @param ids for the records that have none
     */
    public void plant(Store store, IdGenerator ids) {
        records.forEach((kind, ofKind) -> ofKind.forEach(original -> {
            ObjectNode record = original.deepCopy();
            store.of(kind).put(forms.identify(kind, record, ids), record);
        }));
    }
}
