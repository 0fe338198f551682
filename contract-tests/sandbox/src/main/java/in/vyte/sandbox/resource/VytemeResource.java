package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.server.Answer;
import in.vyte.sandbox.server.Call;
import in.vyte.sandbox.server.Handler;
import in.vyte.sandbox.server.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Booking pages. A single page is shown without what the server sets, a list without {@code secondary}. */
final class VytemeResource implements Resource {
    private static final List<String> SINGLE = List.of("nickname", "message", "secondary", "active", "custom");

    private final World world;
    private final BookingPages pages;

    VytemeResource(World world) {
        this.world = world;
        this.pages = new BookingPages(world);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "getVyteme", call -> single(pages.named(call.path("nickname"))),
                "getUserVyteme", this::ofUser,
                "listUserVytemes", this::listOfUser,
                "createVyteme", call -> single(pages.create(call.body(), Optional.empty())),
                "updateVyteme", this::update,
                "deleteVyteme", this::delete);
    }

    private Answer ofUser(Call call) {
        return single(pages.primaryOf(userId(call)).orElseThrow(() -> Refusal.notFound("booking page")));
    }

    private Answer listOfUser(Call call) {
        return Answer.list(pages.ofUser(userId(call)).stream()
                .map(page -> page.deepCopy().without("secondary"))
                .map(page -> (ObjectNode) page)
                .toList());
    }

    private Answer update(Call call) {
        ObjectNode page = pages.named(call.path("nickname"));
        pages.change(page, call.body());
        world.announce("vyteme.updated", page);
        return single(page);
    }

    private Answer delete(Call call) {
        ObjectNode page = pages.named(call.path("nickname"));
        world.of(Kind.VYTEMES).remove(call.path("nickname"));
        world.of(Kind.APPOINTMENT_TYPES)
                .removeAll(type -> Members.is(type, "vyteme", page.path("_id").asText()));
        return Answer.json(Members.deleted(1));
    }

    private String userId(Call call) {
        world.named(Kind.USERS, call.path("user_id"), "user");
        return call.path("user_id");
    }

    private static Answer single(ObjectNode page) {
        return Answer.json(Members.only(page, SINGLE));
    }
}
