package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.server.Answer;
import in.vyte.sandbox.server.Call;
import in.vyte.sandbox.server.Handler;
import in.vyte.sandbox.server.Refusal;
import java.util.List;
import java.util.Map;

/** Teams. */
final class TeamResource implements Resource {
    private static final List<String> PUBLIC_MEMBER = List.of("_id", "first_name", "last_name", "picture_url");

    private final World world;
    private final People people;
    private final Rosters rosters;

    TeamResource(World world) {
        this.world = world;
        this.people = new People(world);
        this.rosters = new Rosters(world);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "listTeams", call -> Answer.list(world.of(Kind.TEAMS).all()),
                "createTeam", call -> Answer.json(rosters.create(call.body())),
                "createTeamsBatch", this::createBatch,
                "getTeam", call -> Answer.json(named(call)),
                "updateTeam", this::update,
                "deleteTeam", this::delete,
                "getPublicTeam", this::publicSide);
    }

    private Answer createBatch(Call call) {
        return Answer.list(
                Members.stream(call.body().path("teams")).map(rosters::create).toList());
    }

    private Answer update(Call call) {
        ObjectNode team = named(call);
        rosters.change(team, call.body());
        return Answer.json(team);
    }

    private Answer delete(Call call) {
        String teamId = named(call).path("_id").asText();
        world.of(Kind.TEAMS).remove(teamId);
        world.of(Kind.TEAM_ADMIN_PREFERENCES).remove(teamId);
        return Answer.json(Members.deleted(1));
    }

    private Answer publicSide(Call call) {
        ObjectNode team = named(call);
        if (!team.path("public").asBoolean()) {
            throw Refusal.forbidden("this team is not public");
        }
        ObjectNode shown = Members.only(team, List.of("_id", "name"));
        ArrayNode members = shown.putArray(Rosters.MEMBERS);
        Members.texts(team.path(Rosters.MEMBERS))
                .flatMap(id -> people.byId(id).stream())
                .forEach(user -> members.add(Members.only(user, PUBLIC_MEMBER)));
        return Answer.json(shown);
    }

    private ObjectNode named(Call call) {
        return world.named(Kind.TEAMS, call.path("team_id"), "team");
    }
}
