package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.ApiError;
import in.vyte.sandbox.internal.server.Call;
import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.server.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Booking pages. A single page is shown without what the server sets, a list without {@code secondary}. */
final class VytemeResource implements Resource {
    private static final List<String> SINGLE = List.of("nickname", "message", "secondary", "active", "custom");

    private final SandboxContext context;
    private final BookingPages pages;

    VytemeResource(SandboxContext context) {
        this.context = context;
        this.pages = new BookingPages(context);
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

    private Response ofUser(Call call) {
        return single(pages.primaryOf(userId(call)).orElseThrow(() -> ApiError.notFound("booking page")));
    }

    private Response listOfUser(Call call) {
        return Response.list(pages.ofUser(userId(call)).stream()
                .map(page -> page.deepCopy().without("secondary"))
                .map(page -> (ObjectNode) page)
                .toList());
    }

    private Response update(Call call) {
        ObjectNode page = pages.named(call.path("nickname"));
        pages.change(page, call.body());
        context.announce("vyteme.updated", page);
        return single(page);
    }

    private Response delete(Call call) {
        ObjectNode page = pages.named(call.path("nickname"));
        context.of(Kind.VYTEMES).remove(call.path("nickname"));
        context.of(Kind.APPOINTMENT_TYPES)
                .removeAll(
                        type -> JsonMembers.is(type, "vyteme", page.path("_id").asText()));
        return Response.json(JsonMembers.deleted(1));
    }

    private String userId(Call call) {
        context.named(Kind.USERS, call.path("user_id"), "user");
        return call.path("user_id");
    }

    private static Response single(ObjectNode page) {
        return Response.json(JsonMembers.only(page, SINGLE));
    }
}
