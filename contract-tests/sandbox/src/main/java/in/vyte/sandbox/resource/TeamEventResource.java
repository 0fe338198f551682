package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.server.Answer;
import in.vyte.sandbox.server.Call;
import in.vyte.sandbox.server.Handler;
import in.vyte.sandbox.server.Refusal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Events booked with a team. Of its members the first in the list who is free gets the event. */
final class TeamEventResource implements Resource {
    private final World world;
    private final People people;
    private final Events events;
    private final FreeTime freeTime;

    TeamEventResource(World world) {
        this.world = world;
        this.people = new People(world);
        this.events = new Events(world);
        this.freeTime = new FreeTime(world);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of("createTeamEvent", this::create, "listTeamEvents", this::list);
    }

    private Answer list(Call call) {
        List<String> members = members(call);
        List<ObjectNode> ofTeam = world.of(Kind.EVENTS)
                .all(event -> members.stream().anyMatch(member -> BusyTimes.takesPart(event, member)));
        return events.shown(EventSearch.of(call, world.clock()).in(ofTeam));
    }

    private Answer create(Call call) {
        List<String> members = members(call);
        ObjectNode body = call.body().deepCopy();
        if (!body.path("vyteme").asBoolean(true)) {
            throw Refusal.badRequest("vyteme must be true");
        }
        if (!body.has("vyteme")) {
            body.put("vyteme", true).put(EventView.VYTEME_UNSAID, true);
        }
        if (body.path("dates").size() != 1) {
            throw Refusal.badRequest("dates must hold exactly one date");
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
                .orElseThrow(() -> Refusal.badRequest("dates[0] suits no member of the team"));
    }

    private boolean isFree(ObjectNode member, JsonNode body) {
        ZoneId zone = EventMaker.zone(body.path("timezone"), member.path("timezone"));
        JsonNode date = body.path("dates").get(0);
        Span wanted = new Span(EventMaker.moment(date, "date", zone, 0), EventMaker.moment(date, "end_date", zone, 0));
        return freeTime.of(member.path("_id").asText(), wanted).contains(wanted);
    }

    private List<String> members(Call call) {
        return Members.texts(
                        world.named(Kind.TEAMS, call.path("team_id"), "team").path(Rosters.MEMBERS))
                .toList();
    }
}
