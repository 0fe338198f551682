package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.ApiError;
import in.vyte.sandbox.internal.store.Timestamps;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns what a caller sends into the event the server stores. */
final class EventFactory {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final SandboxContext context;
    private final PersonLookup people;
    private final EventInvitees invitees;

    EventFactory(SandboxContext context, PersonLookup people, EventInvitees invitees) {
        this.context = context;
        this.people = people;
        this.invitees = invitees;
    }

    /** Looks up who creates an event; a person who is unknown stays as the bare e-mail address. */
    ObjectNode creator(JsonNode sent) {
        if (sent.has("user")) {
            return creatorOf(people.byId(sent.get("user").asText())
                    .orElseThrow(() -> ApiError.badRequest("created_by.user is not a user of the organization")));
        }
        if (!sent.has("email")) {
            throw ApiError.badRequest("created_by.email or created_by.user is required");
        }
        String email = sent.get("email").asText();
        return people.byEmail(email)
                .map(EventFactory::creatorOf)
                .orElseGet(() -> JSON.objectNode().put("email", email));
    }

    static ObjectNode creatorOf(ObjectNode user) {
        return JSON.objectNode()
                .put("user", user.path("_id").asText())
                .put("email", PersonLookup.email(user))
                .put("full_name", user.path("full_name").asText())
                .put("picture_url", user.path("picture_url").asText());
    }

    static ObjectNode userRef(JsonNode creator) {
        ObjectNode ref = JSON.objectNode();
        return creator.has("user") ? ref.set("user", creator.get("user")) : ref;
    }

    /** Creates an event that is not confirmed yet. */
    ObjectNode create(JsonNode sent, ObjectNode creator) {
        ObjectNode event = JSON.objectNode().put("_id", context.nextId());
        event.set("title", sent.get("title"));
        event.put("vyteme", sent.path("vyteme").asBoolean());
        JsonMembers.copy(sent, event, List.of(EventView.VYTEME_UNSAID));
        event.set("created_by", creator);
        event.putObject("confirmed").put("flag", false).putNull("updated_at").put("multi", false);
        event.put("lang", sent.path("lang").asText("en"));
        event.put("locale", sent.path("locale").asText("en"));
        if (sent.has("timezone")) {
            event.set("timezone", sent.get("timezone"));
        }
        event.set("dates", dates(sent.path("dates"), zone(event), creator));
        event.set("places", places(sent.path("places"), event));
        invitees.fill(event, sent.path("invitees"));
        event.set("messages", messages(sent.path("messages"), event));
        event.putArray("declines");
        event.putArray("identification_alternatives");
        event.set("third_party", thirdParty(sent.path("third_party")));
        event.put("email", "reply-to-participants-to-" + slug(event) + "@vyte.in");
        event.set("key_store", keyStore(creator));
        event.put("api", true).put("group_pro", false).putNull("links");
        event.put("ics_sequence", 0).put("version", 0);
        return stamped(event).put("__v", 0);
    }

    /** Changes what may be changed: the title, and dates and places as whole lists. */
    void change(ObjectNode event, JsonNode sent) {
        JsonNode creator = event.path("created_by");
        if (sent.has("title")) {
            event.set("title", sent.get("title"));
        }
        if (sent.has("dates")) {
            event.set("dates", dates(sent.get("dates"), zone(event), creator));
        }
        if (sent.has("places")) {
            event.set("places", places(sent.get("places"), event));
        }
    }

    /** Returns the zone of dates without an offset: that of the event, else that of its creator. */
    private ZoneId zone(ObjectNode event) {
        Optional<ObjectNode> creator = people.byId(event.at("/created_by/user").asText());
        return zone(
                event.path("timezone"),
                creator.map(user -> user.path("timezone")).orElse(MissingNode.getInstance()));
    }

    static ZoneId zone(JsonNode ofEvent, JsonNode ofCreator) {
        String zone = ofEvent.asText(ofCreator.asText(Timestamps.SERVER_ZONE.getId()));
        return Timestamps.zone(zone).orElseThrow(() -> ApiError.badRequest("timezone is not in the tz database"));
    }

    private ArrayNode dates(JsonNode sent, ZoneId zone, JsonNode creator) {
        ArrayNode dates = JSON.arrayNode();
        for (int i = 0; i < sent.size(); i++) {
            ObjectNode date = dates.addObject().put("_id", context.nextId());
            for (String member : new String[] {"date", "end_date"}) {
                date.put(member, Timestamps.write(moment(sent.get(i), member, zone, i)));
            }
            date.put("all_day", sent.get(i).path("all_day").asBoolean());
            date.put("confirmed", false);
            date.putArray("confirmed_invitees");
            voted(date, creator);
        }
        return dates;
    }

    static Instant moment(JsonNode date, String member, ZoneId zone, int index) {
        return Timestamps.read(date.path(member).asText(), zone)
                .orElseThrow(
                        () -> ApiError.badRequest("dates[" + index + "]." + member + " must be an ISO 8601 date-time"));
    }

    private ArrayNode places(JsonNode sent, ObjectNode event) {
        ArrayNode places = JSON.arrayNode();
        for (JsonNode wanted : sent) {
            ObjectNode place = places.addObject().put("_id", context.nextId());
            place.set("name", wanted.get("name"));
            String source = wanted.path("source").asText("app");
            if (source.equals("Google Meet")) {
                place.put("address", "https://meet.example.com/" + slug(event)).put("icon", "G");
            } else if (wanted.has("address")) {
                place.set("address", wanted.get("address"));
            }
            place.put("source", source);
            voted(place, event.path("created_by"));
        }
        return places;
    }

    /** A person who proposes an option votes for it. */
    private void voted(ObjectNode option, JsonNode creator) {
        option.set("created_by", userRef(creator));
        ObjectNode votes = option.putObject("votes");
        votes.putArray("yes").addObject().put("_id", context.nextId()).set("created_by", userRef(creator));
        votes.putArray("no");
        stamped(option);
    }

    /** The message of a booking is the booker's, yet its author is given as the owner of the page. */
    private ArrayNode messages(JsonNode sent, ObjectNode event) {
        boolean booked = event.path("vyteme").asBoolean();
        JsonNode creator = event.path("created_by");
        JsonNode author = booked && event.path("invitees").size() > 1
                ? event.path("invitees").path(1)
                : creator;
        ArrayNode messages = JSON.arrayNode();
        for (JsonNode text : sent) {
            ObjectNode message = messages.addObject().put("_id", context.nextId());
            message.set("body", text.get("body"));
            message.put("from", author.path("email").asText());
            ObjectNode by = message.putObject("created_by");
            if (creator.has("user")) {
                by.set(booked ? "_id" : "user", creator.get("user"));
            }
            stamped(message);
        }
        return messages;
    }

    private ObjectNode thirdParty(JsonNode sent) {
        ObjectNode thirdParty = JSON.objectNode();
        if (sent.has("app")) {
            thirdParty.set("app", sent.get("app"));
            context.of(Kind.THIRD_PARTIES)
                    .find(sent.get("app").asText())
                    .ifPresent(app -> thirdParty.set("name", app.get("name")));
        }
        if (sent.has("ct")) {
            thirdParty.set("ct", sent.get("ct"));
        }
        ArrayNode groups = thirdParty.putArray("group_ids");
        sent.path("group_ids").forEach(groups::add);
        return thirdParty;
    }

    private ObjectNode keyStore(ObjectNode creator) {
        ObjectNode store = JSON.objectNode().put("_id", context.nextId());
        ObjectNode hash = store.putObject("hash");
        if (creator.has("user")) {
            hash.put(creator.get("user").asText(), "fake-key-of-the-sandbox");
        }
        return stamped(store).put("__v", 0);
    }

    private ObjectNode stamped(ObjectNode record) {
        return record.put("createdAt", context.now()).put("updatedAt", context.now());
    }

    private static String slug(ObjectNode event) {
        return event.path("title").asText().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
