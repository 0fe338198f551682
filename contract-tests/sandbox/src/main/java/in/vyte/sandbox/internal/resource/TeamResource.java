package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.ApiError;
import in.vyte.sandbox.internal.server.Call;
import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.server.Response;
import java.util.List;
import java.util.Map;

/** Teams. */
final class TeamResource implements Resource {
    private static final List<String> PUBLIC_MEMBER = List.of("_id", "first_name", "last_name", "picture_url");

    private final SandboxContext context;
    private final PersonLookup people;
    private final TeamMembership teams;

    TeamResource(SandboxContext context) {
        this.context = context;
        this.people = new PersonLookup(context);
        this.teams = new TeamMembership(context);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "listTeams", call -> Response.list(context.of(Kind.TEAMS).all()),
                "createTeam", call -> Response.json(teams.create(call.body())),
                "createTeamsBatch", this::createBatch,
                "getTeam", call -> Response.json(named(call)),
                "updateTeam", this::update,
                "deleteTeam", this::delete,
                "getPublicTeam", this::publicSide);
    }

    private Response createBatch(Call call) {
        return Response.list(
                JsonMembers.stream(call.body().path("teams")).map(teams::create).toList());
    }

    private Response update(Call call) {
        ObjectNode team = named(call);
        teams.change(team, call.body());
        return Response.json(team);
    }

    private Response delete(Call call) {
        String teamId = named(call).path("_id").asText();
        context.of(Kind.TEAMS).remove(teamId);
        context.of(Kind.TEAM_ADMIN_PREFERENCES).remove(teamId);
        return Response.json(JsonMembers.deleted(1));
    }

    private Response publicSide(Call call) {
        ObjectNode team = named(call);
        if (!team.path("public").asBoolean()) {
            throw ApiError.forbidden("this team is not public");
        }
        ObjectNode shown = JsonMembers.only(team, List.of("_id", "name"));
        ArrayNode members = shown.putArray(TeamMembership.MEMBERS);
        JsonMembers.texts(team.path(TeamMembership.MEMBERS))
                .flatMap(id -> people.byId(id).stream())
                .forEach(user -> members.add(JsonMembers.only(user, PUBLIC_MEMBER)));
        return Response.json(shown);
    }

    private ObjectNode named(Call call) {
        return context.named(Kind.TEAMS, call.path("team_id"), "team");
    }
}
