package in.vyte.sandbox.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.document.ApiDocument;
import java.util.List;

/**
 * Fills a store with what the examples of the document tell: for each kind the answers of the named operations. Where
 * several answers show the same record, the first to show a member counts.
 */
public final class Seed {
    private static final List<Source> SOURCES = List.of(
            new Source(Kind.ORGANIZATION, "_id", List.of("testAuth", "removeUserFromOrganization")),
            new Source(Kind.USERS, "_id", List.of("getUser", "listUsers")),
            new Source(Kind.EVENTS, "_id", List.of("getEvent")),
            new Source(Kind.AVAILABILITIES, "_id", List.of("listAvailabilities")),
            new Source(Kind.CALENDAR_LISTS, "belongs_to", List.of("getUserCalendars")),
            new Source(Kind.VYTEMES, "nickname", List.of("listUserVytemes", "getVyteme", "createVyteme")),
            new Source(Kind.APPOINTMENT_TYPES, "handle", List.of("listAppointmentTypes")),
            new Source(Kind.TEAMS, "_id", List.of("listTeams")),
            new Source(Kind.TEAM_ADMIN_PREFERENCES, "belongs_to", List.of("getTeamAdminPreferences")),
            new Source(Kind.LOCATORS, "_id", List.of("listLocators")),
            new Source(Kind.LOCATIONS, "_id", List.of("listLocations")),
            new Source(Kind.THIRD_PARTIES, "_id", List.of("listThirdParties")),
            new Source(Kind.WEBHOOKS, "_id", List.of("listWebhooks")));

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
        giveToFirstPage(store);
    }

    private static void plant(Records records, String idMember, JsonNode answer) {
        if (answer.isArray()) {
            answer.forEach(item -> plant(records, idMember, item));
        } else if (answer instanceof ObjectNode example && example.has(idMember)) {
            String id = example.get(idMember).asText();
            records.find(id).ifPresentOrElse(known -> addMissing(example, known), () -> records.put(id, example));
        }
    }

    private static void addMissing(ObjectNode example, ObjectNode known) {
        example.properties().forEach(member -> known.putIfAbsent(member.getKey(), member.getValue()));
    }

    /** Answers do not say which page an appointment type is on. */
    private static void giveToFirstPage(Store store) {
        store.of(Kind.VYTEMES)
                .first(page -> page.has("_id"))
                .ifPresent(page -> store.of(Kind.APPOINTMENT_TYPES)
                        .all()
                        .forEach(type -> type.putIfAbsent("vyteme", page.get("_id"))));
    }

    private record Source(Kind kind, String idMember, List<String> operations) {}
}
