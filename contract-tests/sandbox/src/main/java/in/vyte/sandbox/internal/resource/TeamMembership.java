package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.ApiError;
import java.util.List;
import java.util.Optional;

/** Teams and who belongs to them. Admins are no members unless they are in both lists. */
final class TeamMembership {
    static final String MEMBERS = "members";
    static final String ADMINS = "admins";

    private final SandboxContext context;
    private final PersonLookup people;

    TeamMembership(SandboxContext context) {
        this.context = context;
        this.people = new PersonLookup(context);
    }

    ObjectNode create(JsonNode sent) {
        ObjectNode team = JsonNodeFactory.instance.objectNode().put("_id", context.nextId());
        team.put("organization", context.organizationId());
        team.putArray(ADMINS);
        team.putArray(MEMBERS);
        team.put("public", "false").put("createdAt", context.now()).put("__v", 0);
        change(team, sent);
        context.of(Kind.TEAMS).put(team.path("_id").asText(), team);
        return team;
    }

    /** Changes what is sent; lists replace the old ones. */
    void change(ObjectNode team, JsonNode sent) {
        JsonMembers.mustBeOwn(context, sent.path("organization"));
        JsonMembers.copy(sent, team, List.of("extid", "name", "level_name"));
        replace(team, ADMINS, sent);
        replace(team, MEMBERS, sent);
        if (sent.has("public")) {
            team.put("public", String.valueOf(sent.path("public").asBoolean()));
        }
        touch(team);
    }

    private void replace(ObjectNode team, String list, JsonNode sent) {
        if (sent.has(list)) {
            ArrayNode ids = team.putArray(list);
            for (int i = 0; i < sent.path(list).size(); i++) {
                String name = list + "[" + i + "]";
                ids.add(user(sent.path(list).get(i))
                        .orElseThrow(() -> ApiError.badRequest(name + " is not a user of the organization"))
                        .get("_id"));
            }
        }
    }

    /** Finds a user by id, or by an object that holds an id, an e-mail address or the caller's own id. */
    private Optional<ObjectNode> user(JsonNode ref) {
        if (ref.isTextual()) {
            return people.byId(ref.asText());
        }
        return ref.has("_id")
                ? people.byId(ref.path("_id").asText())
                : ref.has("email")
                        ? people.byEmail(ref.path("email").asText())
                        : people.byExtid(ref.path("extid").asText());
    }

    static boolean has(ObjectNode team, String list, String userId) {
        return JsonMembers.texts(team.path(list)).anyMatch(userId::equals);
    }

    void add(ObjectNode team, String list, String userId) {
        if (!has(team, list, userId)) {
            team.withArrayProperty(list).add(userId);
        }
        touch(team);
    }

    void remove(ObjectNode team, String list, String userId) {
        List<String> left = JsonMembers.texts(team.path(list))
                .filter(id -> !id.equals(userId))
                .toList();
        ArrayNode ids = team.putArray(list);
        left.forEach(ids::add);
        touch(team);
    }

    private void touch(ObjectNode team) {
        team.put("updatedAt", context.now());
    }
}
