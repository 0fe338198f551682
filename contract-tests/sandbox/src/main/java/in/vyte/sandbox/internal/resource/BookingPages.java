package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.ApiError;
import java.util.List;
import java.util.Optional;

/** Booking pages, known by nickname. */
final class BookingPages {
    private static final List<String> SETTINGS = List.of("message", "belongs_to", "secondary", "active");

    private final SandboxContext context;

    BookingPages(SandboxContext context) {
        this.context = context;
    }

    ObjectNode named(String nickname) {
        return context.named(Kind.VYTEMES, nickname, "booking page");
    }

    List<ObjectNode> ofUser(String userId) {
        return context.of(Kind.VYTEMES).all(page -> JsonMembers.is(page, "belongs_to", userId));
    }

    Optional<ObjectNode> primaryOf(String userId) {
        return ofUser(userId).stream()
                .filter(page -> !page.path("secondary").asBoolean())
                .findFirst();
    }

    /** Creates a page; its nickname must be new. */
    ObjectNode create(JsonNode sent, Optional<String> owner) {
        String nickname = sent.path("nickname").asText();
        mustBeNew(nickname);
        ObjectNode page = JsonNodeFactory.instance.objectNode().put("_id", context.nextId());
        page.put("nickname", nickname).put("secondary", false).put("active", true);
        page.put("hub", false).putArray("urls");
        page.set("custom", defaultCustom());
        owner.ifPresent(userId -> page.put("belongs_to", userId));
        page.put("createdAt", context.now()).put("__v", 0);
        change(page, sent);
        context.of(Kind.VYTEMES).put(nickname, page);
        return page;
    }

    /** Changes what is sent, the nickname included, which moves the page. */
    void change(ObjectNode page, JsonNode sent) {
        String before = page.path("nickname").asText();
        String after = sent.path("nickname").asText(before);
        if (!after.equals(before)) {
            mustBeNew(after);
            context.of(Kind.VYTEMES).remove(before);
            context.of(Kind.VYTEMES).put(after, page.put("nickname", after));
        }
        if (sent.has("belongs_to")
                && context.of(Kind.USERS).find(sent.path("belongs_to").asText()).isEmpty()) {
            throw ApiError.badRequest("belongs_to is not a user of the organization");
        }
        JsonMembers.copy(sent, page, SETTINGS);
        JsonMembers.merge(sent.path("custom"), page.withObjectProperty("custom"));
        page.put("updatedAt", context.now());
    }

    private void mustBeNew(String nickname) {
        if (context.of(Kind.VYTEMES).find(nickname).isPresent()) {
            throw ApiError.badRequest("nickname is taken");
        }
    }

    /** Returns the settings of a page for which nothing was sent. */
    static ObjectNode defaultCustom() {
        ObjectNode custom = JsonNodeFactory.instance.objectNode();
        custom.put("set_lang", false).put("set_timezone", false);
        custom.put("min_dates", 1).put("one_slot", false).put("auto_confirm", false);
        custom.putArray("fixed_places");
        return custom;
    }
}
