package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Shows stored events to the world, which does not see all the sandbox notes in them. */
final class EventView {
    /** Marks an event that lost its confirmation, because confirming it again counts as an update. */
    static final String CONFIRMED_BEFORE = "sandbox_confirmed_before";

    /** Marks a booking that was created without saying so, as those with a team may be. */
    static final String VYTEME_UNSAID = "sandbox_vyteme_unsaid";

    private final World world;

    EventView(World world) {
        this.world = world;
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
        return switch (world.vyteme()) {
            case WHEN_TRUE -> event.path("vyteme").asBoolean() && !event.has(VYTEME_UNSAID);
            case NEVER -> false;
            case ALWAYS -> true;
        };
    }

    void announce(String action, ObjectNode event) {
        world.announce(action, of(event));
    }
}
