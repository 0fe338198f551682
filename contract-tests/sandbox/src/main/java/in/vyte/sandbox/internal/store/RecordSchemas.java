package in.vyte.sandbox.internal.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.document.ApiDocument;
import in.vyte.sandbox.internal.document.SchemaCheck;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the records of each kind look like: the member that names them, and the operations that show them. */
public final class RecordSchemas {
    private static final Form PLAIN = new Form("_id", List.of());
    private static final Map<Kind, Form> FORMS = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.ORGANIZATION, new Form("_id", List.of("testAuth", "removeUserFromOrganization"))),
            Map.entry(Kind.USERS, new Form("_id", List.of("getUser", "listUsers"))),
            Map.entry(Kind.EVENTS, new Form("_id", List.of("getEvent"))),
            Map.entry(Kind.AVAILABILITIES, new Form("_id", List.of("listAvailabilities"))),
            Map.entry(Kind.CALENDAR_LISTS, new Form("belongs_to", List.of("getUserCalendars"))),
            Map.entry(Kind.VYTEMES, new Form("nickname", List.of("listUserVytemes", "getVyteme", "createVyteme"))),
            Map.entry(Kind.APPOINTMENT_TYPES, new Form("handle", List.of("listAppointmentTypes"))),
            Map.entry(Kind.TEAMS, new Form("_id", List.of("listTeams"))),
            Map.entry(Kind.TEAM_ADMIN_PREFERENCES, new Form("belongs_to", List.of("getTeamAdminPreferences"))),
            Map.entry(Kind.LOCATORS, new Form("_id", List.of("listLocators"))),
            Map.entry(Kind.LOCATIONS, new Form("_id", List.of("listLocations"))),
            Map.entry(Kind.THIRD_PARTIES, new Form("_id", List.of("listThirdParties"))),
            Map.entry(Kind.WEBHOOKS, new Form("_id", List.of("listWebhooks")))));

    private final ApiDocument document;
    private final SchemaCheck check;

    /**
     * Creates the forms.
     *
     * @param document where they are described
     */
    public RecordSchemas(ApiDocument document) {
        this.document = document;
        this.check = new SchemaCheck(document);
    }

    /**
     * Finds the kind of records that a schema describes.
     *
     * @param schema name of the schema in the document
     * @throws IllegalArgumentException if there are no such records
     */
    public Kind kindOf(String schema) {
        return FORMS.keySet().stream()
                .filter(kind -> schema(kind).path("$ref").asText().endsWith("/" + schema))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the sandbox has no records of type " + schema));
    }

    /**
     * Returns the id of a record, which it gets if it has none.
     *
     * @param kind its kind
     * @param record the record
     * @param ids gives out ids
     */
    public String identify(Kind kind, ObjectNode record, IdGenerator ids) {
        String member = idMember(kind);
        if (!record.hasNonNull(member)) {
            record.put(member, ids.next());
        }
        return record.get(member).asText();
    }

    String idMember(Kind kind) {
        return form(kind).idMember;
    }

    /**
     * Refuses a record that is not as documented.
     *
     * @param kind its kind
     * @param record the record
     * @param name how to call it in a message; empty for the record itself
     * @return the record
     * @throws IllegalArgumentException if it is not as documented
     */
    public ObjectNode checked(Kind kind, JsonNode record, String name) {
        Optional<String> problem = record.isObject()
                ? check.problem(record, schema(kind), name)
                : Optional.of((name.isEmpty() ? "record" : name) + " must be an object");
        problem.ifPresent(text -> {
            throw new IllegalArgumentException(text);
        });
        return (ObjectNode) record;
    }

    List<JsonNode> examples(Kind kind) {
        return form(kind).operations.stream()
                .flatMap(operation -> document.responseExamples(operation).stream())
                .toList();
    }

    private JsonNode schema(Kind kind) {
        List<String> operations = form(kind).operations;
        return operations.isEmpty() ? JsonNodeFactory.instance.objectNode() : document.recordSchema(operations.get(0));
    }

    private static Form form(Kind kind) {
        return FORMS.getOrDefault(kind, PLAIN);
    }

    private record Form(String idMember, List<String> operations) {}
}
