package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.internal.server.ApiError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The invitees of an event, of which the creator is one. */
final class EventInvitees {
    private static final List<String> REDUCED = List.of("_id", "email", "user", "star", "created_by");

    private final SandboxContext context;
    private final PersonLookup people;

    EventInvitees(SandboxContext context, PersonLookup people) {
        this.context = context;
        this.people = people;
    }

    /** Fills the list of a new event: the creator first, marked and with their votes, then those invited. */
    void fill(ObjectNode event, JsonNode invited) {
        JsonNode creator = event.path("created_by");
        ArrayNode list = event.putArray("invitees");
        list.add(creatorsCopy(event, creator));
        for (JsonNode person : invited) {
            if (find(event, person).isEmpty()) {
                list.add(invitee(event, person));
            }
        }
        count(event);
    }

    /** Adds people who are not there yet. All who are invited have a user id then, also those new to Vyte. */
    List<ObjectNode> add(ObjectNode event, JsonNode invited) {
        List<ObjectNode> added = new ArrayList<>();
        for (JsonNode person : invited) {
            if (find(event, person).isEmpty()) {
                ObjectNode invitee = invitee(event, person);
                list(event).add(invitee);
                added.add(invitee);
            }
        }
        list(event).forEach(invitee -> makeKnown((ObjectNode) invitee));
        count(event);
        return added;
    }

    private void makeKnown(ObjectNode invitee) {
        if (!invitee.has("user")) {
            invitee.put("user", people.guestId(invitee.path("email").asText()));
        }
    }

    void remove(ObjectNode event, String inviteeId) {
        boolean removed = removeFrom(list(event), "_id", inviteeId);
        if (!removed) {
            throw ApiError.notFound("invitee");
        }
        count(event);
    }

    /** Makes the new creator the marked one, and drops or keeps the former. */
    void handOver(ObjectNode event, JsonNode former, boolean keep) {
        find(event, former).ifPresent(copy -> {
            if (keep) {
                copy.put("su", false);
            } else {
                removeFrom(list(event), "_id", copy.path("_id").asText());
            }
        });
        JsonNode creator = event.path("created_by");
        find(event, creator)
                .ifPresentOrElse(
                        copy -> copy.put("su", true), () -> list(event).insert(0, creatorsCopy(event, creator)));
        count(event);
    }

    /** Returns the invitees with the few members that the response to adding some has. */
    static List<ObjectNode> reduced(ObjectNode event) {
        List<ObjectNode> reduced = new ArrayList<>();
        event.path("invitees").forEach(invitee -> reduced.add(((ObjectNode) invitee.deepCopy()).retain(REDUCED)));
        return reduced;
    }

    private Optional<ObjectNode> find(ObjectNode event, JsonNode person) {
        for (JsonNode invitee : list(event)) {
            if (isSame(invitee, person, "user") || isSame(invitee, person, "email")) {
                return Optional.of((ObjectNode) invitee);
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(JsonNode one, JsonNode other, String member) {
        return one.has(member)
                && one.path(member).asText().equalsIgnoreCase(other.path(member).asText());
    }

    private ObjectNode creatorsCopy(ObjectNode event, JsonNode creator) {
        ObjectNode copy = invitee(event, creator).put("su", true);
        copy.withObject("stats")
                .withObject("voted")
                .put("dates", !event.path("dates").isEmpty())
                .put("places", !event.path("places").isEmpty());
        return copy;
    }

    private ObjectNode invitee(ObjectNode event, JsonNode person) {
        String email = person.path("email").asText();
        Optional<ObjectNode> user = people.byEmail(email);
        ObjectNode invitee = JsonNodeFactory.instance.objectNode().put("_id", context.nextId());
        invitee.put("email", user.map(PersonLookup::email).orElse(email));
        user.map(known -> known.path("full_name"))
                .or(() -> Optional.of(person.path("full_name")))
                .filter(JsonNode::isTextual)
                .ifPresent(name -> invitee.set("full_name", name));
        if (person.has("phone")) {
            invitee.set("phone", person.get("phone"));
        }
        user.ifPresent(known -> invitee.set("user", known.get("_id")));
        invitee.put("su", false).put("star", false);
        boolean booked = event.path("vyteme").asBoolean();
        invitee.putObject("stats").putObject("voted").put("dates", booked).put("places", false);
        invitee.set("created_by", EventFactory.userRef(event.path("created_by")));
        invitee.put(
                "picture_url",
                user.map(known -> known.path("picture_url").asText()).orElse(""));
        invitee.put("timezone", text(user, "timezone", event.path("timezone").asText("Europe/Paris")));
        invitee.put("locale", text(user, "language", event.path("locale").asText()));
        return invitee;
    }

    private static String text(Optional<ObjectNode> user, String member, String otherwise) {
        return user.map(known -> known.path(member).asText(otherwise)).orElse(otherwise);
    }

    private static ArrayNode list(ObjectNode event) {
        return event.withArray("invitees");
    }

    private static boolean removeFrom(ArrayNode list, String member, String value) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).path(member).asText().equals(value)) {
                list.remove(i);
                return true;
            }
        }
        return false;
    }

    private static void count(ObjectNode event) {
        event.put("invitees_length", list(event).size());
    }
}
