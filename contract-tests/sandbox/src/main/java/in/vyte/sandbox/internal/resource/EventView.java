package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Shows stored events as the API shows them, without what the sandbox notes in them. */
final class EventView {
    /** Marks an event that lost its confirmation, because confirming it again counts as an update. */
    static final String CONFIRMED_BEFORE = "sandbox_confirmed_before";

    /** Marks a booking that was created without saying so, as those with a team may be. */
    static final String VYTEME_UNSAID = "sandbox_vyteme_unsaid";

    private final SandboxContext context;

    EventView(SandboxContext context) {
        this.context = context;
    }

    ObjectNode of(ObjectNode event) {
        ObjectNode shown = event.deepCopy();
        shown.remove(List.of(CONFIRMED_BEFORE, VYTEME_UNSAID));
        shown.remove("vyteme");
        if (showsVyteme(event)) {
            shown.put("vyteme", event.path("vyteme").asBoolean());
        }
        return shown;
    }

    private boolean showsVyteme(ObjectNode event) {
        return switch (context.vyteme()) {
            case WHEN_TRUE -> event.path("vyteme").asBoolean() && !event.has(VYTEME_UNSAID);
            case NEVER -> false;
            case ALWAYS -> true;
        };
    }

    void announce(String action, ObjectNode event) {
        context.announce(action, of(event));
    }
}
