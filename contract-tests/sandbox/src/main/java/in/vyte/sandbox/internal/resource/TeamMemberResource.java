package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.ApiError;
import in.vyte.sandbox.internal.server.Call;
import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.server.Response;
import java.util.Map;

/** Single members and admins of teams. */
final class TeamMemberResource implements Resource {
    private final SandboxContext context;
    private final TeamMembership teams;

    TeamMemberResource(SandboxContext context) {
        this.context = context;
        this.teams = new TeamMembership(context);
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

    private Response add(Call call) {
        String userId = call.body().path("user").asText();
        if (context.of(Kind.USERS).find(userId).isEmpty()) {
            throw ApiError.badRequest("user is not a user of the organization");
        }
        ObjectNode team = team(call);
        teams.add(team, TeamMembership.MEMBERS, userId);
        return Response.json(team);
    }

    private Response remove(Call call) {
        ObjectNode team = team(call);
        teams.remove(team, TeamMembership.MEMBERS, inList(team, TeamMembership.MEMBERS, call));
        return Response.json(team);
    }

    private Response makeAdmin(Call call) {
        ObjectNode team = team(call);
        teams.add(team, TeamMembership.ADMINS, inList(team, TeamMembership.MEMBERS, call));
        return Response.json(team);
    }

    private Response dismissAdmin(Call call) {
        ObjectNode team = team(call);
        teams.remove(team, TeamMembership.ADMINS, inList(team, TeamMembership.ADMINS, call));
        return Response.json(team);
    }

    private Response makeAdminOnly(Call call) {
        ObjectNode team = team(call);
        String userId = call.path("member_id");
        context.named(Kind.USERS, userId, "user");
        teams.add(team, TeamMembership.ADMINS, userId);
        teams.remove(team, TeamMembership.MEMBERS, userId);
        return Response.json(team);
    }

    private ObjectNode team(Call call) {
        return context.named(Kind.TEAMS, call.path("team_id"), "team");
    }

    private static String inList(ObjectNode team, String list, Call call) {
        String userId = call.path("member_id");
        if (!TeamMembership.has(team, list, userId)) {
            throw ApiError.notFound("user among the " + list);
        }
        return userId;
    }
}
