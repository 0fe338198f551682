package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import java.util.Optional;

/** Finds people by id or e-mail address. Addresses are compared without regard to case. */
final class PersonLookup {
    private final SandboxContext context;

    PersonLookup(SandboxContext context) {
        this.context = context;
    }

    Optional<ObjectNode> byId(String id) {
        return context.of(Kind.USERS).find(id);
    }

    Optional<ObjectNode> byEmail(String email) {
        return context.of(Kind.USERS).first(user -> hasEmail(user, email));
    }

    Optional<ObjectNode> byExtid(String extid) {
        return context.of(Kind.USERS)
                .first(user -> user.at("/account/organization/extid").asText().equals(extid));
    }

    /** Returns the id under which Vyte knows a person outside of the organization, the same each time. */
    String guestId(String email) {
        return context.of(Kind.GUESTS)
                .first(guest -> hasEmail(guest, email))
                .orElseGet(() -> newGuest(email))
                .path("_id")
                .asText();
    }

    private ObjectNode newGuest(String email) {
        String id = context.nextId();
        ObjectNode guest = JsonNodeFactory.instance.objectNode().put("_id", id);
        guest.putArray("emails").add(email);
        context.of(Kind.GUESTS).put(id, guest);
        return guest;
    }

    static String email(ObjectNode user) {
        return user.path("emails").path(0).asText();
    }

    private static boolean hasEmail(ObjectNode user, String email) {
        for (JsonNode own : user.path("emails")) {
            if (own.asText().equalsIgnoreCase(email)) {
                return true;
            }
        }
        return false;
    }
}
