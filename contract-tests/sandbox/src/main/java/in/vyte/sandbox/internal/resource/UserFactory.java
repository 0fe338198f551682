package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.ApiError;
import in.vyte.sandbox.internal.store.Timestamps;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Creates and changes users and all that can be set up along with them. */
final class UserFactory {
    private static final List<String> SENT = List.of("first_name", "last_name", "picture_url", "timezone", "language");
    private static final List<String> SERVICES = List.of("google", "office365", "exchange", "icloud", "caldav");

    private final SandboxContext context;
    private final PersonLookup people;
    private final WorkingHours hours;
    private final BookingPages pages;
    private final CalendarLists calendars;
    private final TeamMembership teams;

    UserFactory(SandboxContext context) {
        this.context = context;
        this.people = new PersonLookup(context);
        this.hours = new WorkingHours(context);
        this.pages = new BookingPages(context);
        this.calendars = new CalendarLists(context);
        this.teams = new TeamMembership(context);
    }

    /** Finds the user a request to create one means: by id, by the caller's own id, or by e-mail address. */
    Optional<ObjectNode> existing(JsonNode sent) {
        JsonNode extid = sent.at("/account/organization/extid");
        return Optional.of(sent.path("_id").asText())
                .flatMap(people::byId)
                .or(() -> extid.isTextual() ? people.byExtid(extid.asText()) : Optional.empty())
                .or(() -> email(sent).flatMap(people::byEmail));
    }

    ObjectNode create(JsonNode sent) {
        String id = context.nextId();
        ObjectNode user = JsonNodeFactory.instance.objectNode().put("_id", id);
        user.put("first_name", "").put("last_name", "").put("picture_url", "");
        user.putArray("emails")
                .add(email(sent).orElseThrow(() -> ApiError.badRequest("user.email or user.emails is required")));
        user.put("timezone", Timestamps.SERVER_ZONE.getId())
                .put("language", "en")
                .put("signedup_with", "api");
        ObjectNode account = user.putObject("account");
        account.putObject("organization")
                .put("id", context.organizationId())
                .set("name", context.organization().path("name"));
        account.put("plan", "pro").put("app_url", "https://sandbox.vyte.in");
        ObjectNode connected = user.putObject("calendars");
        SERVICES.forEach(service -> connected.put(service, false));
        user.put("createdAt", context.now()).put("__v", 0);
        change(user, sent);
        context.of(Kind.USERS).put(id, user);
        context.organization().withArrayProperty("members").add(id);
        return user;
    }

    void change(ObjectNode user, JsonNode sent) {
        if (sent.has("timezone")
                && Timestamps.zone(sent.path("timezone").asText()).isEmpty()) {
            throw ApiError.badRequest("user.timezone is not in the tz database");
        }
        JsonMembers.copy(sent, user, SENT);
        email(sent).ifPresent(email -> user.putArray("emails").add(email));
        JsonNode extid = sent.at("/account/organization/extid");
        if (extid.isTextual()) {
            user.withObject("/account/organization").set("extid", extid);
        }
        String fullName =
                user.path("first_name").asText() + " " + user.path("last_name").asText();
        user.put("full_name", fullName.strip());
        user.put("updatedAt", context.now());
    }

    /** Sets up what was sent beside the user. */
    void setUp(ObjectNode user, JsonNode sent) {
        String userId = user.path("_id").asText();
        if (sent.has("availability")) {
            hours.ofUser(userId)
                    .ifPresentOrElse(
                            record -> hours.change(record, sent.get("availability")),
                            () -> hours.create(
                                            sent.get("availability"),
                                            user.path("timezone").asText())
                                    .put("belongs_to", userId));
        }
        if (sent.has("vyteme")) {
            pages.primaryOf(userId)
                    .ifPresentOrElse(
                            page -> pages.change(page, sent.get("vyteme")),
                            () -> pages.create(sent.get("vyteme"), Optional.of(userId)));
        }
        sent.path("calendars").forEach(calendar -> calendars.connectExchange(user, calendar));
        sent.path("teams").forEach(team -> join(userId, team));
    }

    private void join(String userId, JsonNode sent) {
        ObjectNode team = context.of(Kind.TEAMS)
                .first(known ->
                        JsonMembers.is(known, "extid", sent.path("extid").asText()))
                .orElseGet(() -> teams.create(sent));
        teams.add(team, sent.path("admin").asBoolean() ? TeamMembership.ADMINS : TeamMembership.MEMBERS, userId);
    }

    private static Optional<String> email(JsonNode sent) {
        return Stream.of(sent.path("email"), sent.path("emails").path(0))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst();
    }
}
