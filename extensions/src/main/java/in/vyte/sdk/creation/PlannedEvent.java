package in.vyte.sdk.creation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.client.VyteJson;
import in.vyte.client.api.EventsApi;
import in.vyte.client.api.TeamsApi;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreate;
import in.vyte.client.model.TeamEventCreate;
import java.util.Optional;

/**
 * An event to be created, alone or with a team.
 *
 * @param team id of the team, empty for an event of its own
 * @param event what it is to be; for a team what both kinds have in common
 */
record PlannedEvent(Optional<String> team, EventCreate event) {
    private static final String TEAM = "team";
    private static final String EVENT = "event";

    static PlannedEvent of(EventCreate event) {
        return new PlannedEvent(Optional.empty(), event);
    }

    static PlannedEvent of(String team, TeamEventCreate event) {
        return new PlannedEvent(Optional.of(team), VyteJson.mapper().convertValue(event, EventCreate.class));
    }

    /** Reads what {@link #json()} wrote. */
    static PlannedEvent read(String json) {
        try {
            JsonNode root = VyteJson.mapper().readTree(json);
            EventCreate event = VyteJson.mapper().treeToValue(root.path(EVENT), EventCreate.class);
            return new PlannedEvent(Optional.ofNullable(root.path(TEAM).textValue()), event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The journal holds a request that cannot be read", e);
        }
    }

    String json() {
        ObjectNode root = VyteJson.mapper().createObjectNode();
        team.ifPresent(id -> root.put(TEAM, id));
        return root.set(EVENT, VyteJson.mapper().valueToTree(event)).toString();
    }

    Event send(EventsApi events, TeamsApi teams) {
        return team.isPresent()
                ? teams.createTeamEvent(team.get(), VyteJson.mapper().convertValue(event, TeamEventCreate.class))
                : events.createEvent(event);
    }
}
