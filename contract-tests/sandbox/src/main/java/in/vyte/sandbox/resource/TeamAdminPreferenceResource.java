package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.server.Answer;
import in.vyte.sandbox.server.Call;
import in.vyte.sandbox.server.Handler;
import java.util.Map;

/** What the admins of teams are told by mail. */
final class TeamAdminPreferenceResource implements Resource {
    private static final String PREFS = "prefs";

    private final World world;

    TeamAdminPreferenceResource(World world) {
        this.world = world;
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "getTeamAdminPreferences", call -> Answer.json(ofTeam(call)),
                "createTeamAdminPreferences", this::create,
                "updateTeamAdminPreferences", this::update);
    }

    private Answer create(Call call) {
        String teamId = teamId(call);
        ObjectNode record = JsonNodeFactory.instance.objectNode().put("_id", world.nextId());
        record.put("belongs_to", teamId);
        ObjectNode email = record.putObject(PREFS).putObject("email");
        PreferenceResource.MAILS.forEach(notice -> email.put(notice, false));
        Members.merge(call.body().path(PREFS), record.withObjectProperty(PREFS));
        record.put("createdAt", world.now()).put("updatedAt", world.now()).put("__v", 0);
        world.of(Kind.TEAM_ADMIN_PREFERENCES).put(teamId, record);
        return Answer.json(record);
    }

    private Answer update(Call call) {
        ObjectNode record = ofTeam(call);
        Members.merge(call.body().path(PREFS), record.withObjectProperty(PREFS));
        record.put("updatedAt", world.now());
        return Answer.json(record);
    }

    private ObjectNode ofTeam(Call call) {
        return world.named(Kind.TEAM_ADMIN_PREFERENCES, teamId(call), "admin preferences of the team");
    }

    private String teamId(Call call) {
        String teamId = call.path("team_id");
        world.named(Kind.TEAMS, teamId, "team");
        return teamId;
    }
}
