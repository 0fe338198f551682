package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.Call;
import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.server.Response;
import java.util.Map;

/** Which mails the admins of teams receive. */
final class TeamAdminPreferenceResource implements Resource {
    private static final String PREFS = "prefs";

    private final SandboxContext context;

    TeamAdminPreferenceResource(SandboxContext context) {
        this.context = context;
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "getTeamAdminPreferences", call -> Response.json(ofTeam(call)),
                "createTeamAdminPreferences", this::create,
                "updateTeamAdminPreferences", this::update);
    }

    private Response create(Call call) {
        String teamId = teamId(call);
        ObjectNode record = JsonNodeFactory.instance.objectNode().put("_id", context.nextId());
        record.put("belongs_to", teamId);
        ObjectNode email = record.putObject(PREFS).putObject("email");
        PreferenceResource.MAILS.forEach(notice -> email.put(notice, false));
        JsonMembers.merge(call.body().path(PREFS), record.withObjectProperty(PREFS));
        record.put("createdAt", context.now()).put("updatedAt", context.now()).put("__v", 0);
        context.of(Kind.TEAM_ADMIN_PREFERENCES).put(teamId, record);
        return Response.json(record);
    }

    private Response update(Call call) {
        ObjectNode record = ofTeam(call);
        JsonMembers.merge(call.body().path(PREFS), record.withObjectProperty(PREFS));
        record.put("updatedAt", context.now());
        return Response.json(record);
    }

    private ObjectNode ofTeam(Call call) {
        return context.named(Kind.TEAM_ADMIN_PREFERENCES, teamId(call), "admin preferences of the team");
    }

    private String teamId(Call call) {
        String teamId = call.path("team_id");
        context.named(Kind.TEAMS, teamId, "team");
        return teamId;
    }
}
