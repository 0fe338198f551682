package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.ApiError;
import in.vyte.sandbox.internal.server.Call;
import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.server.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Events booked with a team. Of its members the first in the list who is free gets the event. */
final class TeamEventResource implements Resource {
    private final SandboxContext context;
    private final PersonLookup people;
    private final Events events;
    private final FreeTime freeTime;

    TeamEventResource(SandboxContext context) {
        this.context = context;
        this.people = new PersonLookup(context);
        this.events = new Events(context);
        this.freeTime = new FreeTime(context);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of("createTeamEvent", this::create, "listTeamEvents", this::list);
    }

    private Response list(Call call) {
        List<String> members = members(call);
        List<ObjectNode> ofTeam = context.of(Kind.EVENTS)
                .all(event -> members.stream().anyMatch(member -> BusyTimes.takesPart(event, member)));
        return events.shown(EventSearch.of(call, context.clock()).in(ofTeam));
    }

    private Response create(Call call) {
        List<String> members = members(call);
        ObjectNode body = call.body().deepCopy();
        if (!body.path("vyteme").asBoolean(true)) {
            throw ApiError.badRequest("vyteme must be true");
        }
        if (!body.has("vyteme")) {
            body.put("vyteme", true).put(EventView.VYTEME_UNSAID, true);
        }
        if (body.path("dates").size() != 1) {
            throw ApiError.badRequest("dates must hold exactly one date");
        }
        if (!body.has("created_by")) {
            body.putObject("created_by").put("user", freeMember(members, body));
        }
        return events.create(body);
    }

    private String freeMember(List<String> members, JsonNode body) {
        return members.stream()
                .flatMap(member -> people.byId(member).stream())
                .filter(member -> isFree(member, body))
                .map(member -> member.path("_id").asText())
                .findFirst()
                .orElseThrow(() -> ApiError.badRequest("dates[0] suits no member of the team"));
    }

    private boolean isFree(ObjectNode member, JsonNode body) {
        ZoneId zone = EventFactory.zone(body.path("timezone"), member.path("timezone"));
        JsonNode date = body.path("dates").get(0);
        Interval wanted = new Interval(
                EventFactory.moment(date, "date", zone, 0), EventFactory.moment(date, "end_date", zone, 0));
        return freeTime.of(member.path("_id").asText(), wanted).contains(wanted);
    }

    private List<String> members(Call call) {
        return JsonMembers.texts(
                        context.named(Kind.TEAMS, call.path("team_id"), "team").path(TeamMembership.MEMBERS))
                .toList();
    }
}
