package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.server.Answer;
import in.vyte.sandbox.server.Call;
import in.vyte.sandbox.server.Handler;
import in.vyte.sandbox.server.Refusal;
import java.util.Map;

/** Single members and admins of teams. */
final class TeamMemberResource implements Resource {
    private final World world;
    private final Rosters rosters;

    TeamMemberResource(World world) {
        this.world = world;
        this.rosters = new Rosters(world);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "addTeamMember", this::add,
                "removeTeamMember", this::remove,
                "setTeamMemberAdmin", this::makeAdmin,
                "removeTeamMemberAdmin", this::dismissAdmin,
                "setTeamAdminOnly", this::makeAdminOnly,
                "removeTeamAdminOnly", this::dismissAdmin);
    }

    private Answer add(Call call) {
        String userId = call.body().path("user").asText();
        if (world.of(Kind.USERS).find(userId).isEmpty()) {
            throw Refusal.badRequest("user is not a user of the organization");
        }
        ObjectNode team = team(call);
        rosters.add(team, Rosters.MEMBERS, userId);
        return Answer.json(team);
    }

    private Answer remove(Call call) {
        ObjectNode team = team(call);
        rosters.remove(team, Rosters.MEMBERS, inList(team, Rosters.MEMBERS, call));
        return Answer.json(team);
    }

    private Answer makeAdmin(Call call) {
        ObjectNode team = team(call);
        rosters.add(team, Rosters.ADMINS, inList(team, Rosters.MEMBERS, call));
        return Answer.json(team);
    }

    private Answer dismissAdmin(Call call) {
        ObjectNode team = team(call);
        rosters.remove(team, Rosters.ADMINS, inList(team, Rosters.ADMINS, call));
        return Answer.json(team);
    }

    private Answer makeAdminOnly(Call call) {
        ObjectNode team = team(call);
        String userId = call.path("member_id");
        world.named(Kind.USERS, userId, "user");
        rosters.add(team, Rosters.ADMINS, userId);
        rosters.remove(team, Rosters.MEMBERS, userId);
        return Answer.json(team);
    }

    private ObjectNode team(Call call) {
        return world.named(Kind.TEAMS, call.path("team_id"), "team");
    }

    private static String inList(ObjectNode team, String list, Call call) {
        String userId = call.path("member_id");
        if (!Rosters.has(team, list, userId)) {
            throw Refusal.notFound("user among the " + list);
        }
        return userId;
    }
}
