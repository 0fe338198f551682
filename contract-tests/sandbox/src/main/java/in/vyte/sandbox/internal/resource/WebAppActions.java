package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import java.util.Iterator;
import java.util.function.Predicate;

/** What people do in Vyte's web application, which the API has no operations for. */
public final class WebAppActions {
    private final SandboxContext context;
    private final UserFactory factory;
    private final PersonLookup people;
    private final EventView view;

    /**
     * Lets people in.
     *
     * @param context where they act
     */
    public WebAppActions(SandboxContext context) {
        this.context = context;
        this.factory = new UserFactory(context);
        this.people = new PersonLookup(context);
        this.view = new EventView(context);
    }

    /**
     * Lets an invitee vote for a date.
     *
     * @param eventId the event
     * @param email the person
     * @param dateId the date
     * @throws IllegalArgumentException if one of them is not there
     */
    public void vote(String eventId, String email, String dateId) {
        ObjectNode event = context.of(Kind.EVENTS).find(eventId).orElseThrow(() -> missing("event"));
        ObjectNode invitee =
                find(event.path("invitees"), item -> item.path("email").asText().equalsIgnoreCase(email), "invitee");
        ObjectNode date = find(event.path("dates"), item -> JsonMembers.is(item, "_id", dateId), "date");
        String voter = invitee.has("user") ? invitee.get("user").asText() : people.guestId(email);
        ObjectNode votes = date.withObjectProperty("votes");
        withdraw(votes.withArrayProperty("no"), voter);
        withdraw(votes.withArrayProperty("yes"), voter);
        ObjectNode vote = votes.withArrayProperty("yes").addObject();
        vote.put("_id", context.nextId()).putObject("created_by").put("user", voter);
        vote.put("createdAt", context.now()).put("updatedAt", context.now());
        invitee.withObject("/stats/voted").put("dates", true);
        view.announce("event.voted", event);
    }

    /**
     * Lets a person join the organization through a link.
     *
     * @param email the person
     * @param extid the caller's own id in the link, empty for none
     * @return the id of the new user
     * @throws IllegalArgumentException if a user of the organization has the address or the id already
     */
    public String join(String email, String extid) {
        ObjectNode person = JsonNodeFactory.instance.objectNode().put("email", email);
        if (!extid.isEmpty()) {
            person.withObject("/account/organization").put("extid", extid);
        }
        if (factory.existing(person).isPresent()) {
            throw new IllegalArgumentException("is in the organization already");
        }
        ObjectNode user = factory.create(person).put("signedup_with", "email");
        context.announce("user.joined", user);
        return user.path("_id").asText();
    }

    private static void withdraw(ArrayNode votes, String voter) {
        for (Iterator<JsonNode> each = votes.elements(); each.hasNext(); ) {
            if (each.next().at("/created_by/user").asText().equals(voter)) {
                each.remove();
            }
        }
    }

    private static ObjectNode find(JsonNode list, Predicate<JsonNode> condition, String what) {
        return JsonMembers.stream(list)
                .filter(condition)
                .findFirst()
                .map(ObjectNode.class::cast)
                .orElseThrow(() -> missing(what));
    }

    private static IllegalArgumentException missing(String what) {
        return new IllegalArgumentException("no such " + what);
    }
}
