package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.VytemeMember;

/** Shows stored events to the world, which does not see all the sandbox notes in them. */
final class EventView {
    /** Marks an event that lost its confirmation, because confirming it again counts as an update. */
    static final String CONFIRMED_BEFORE = "sandbox_confirmed_before";

    private final World world;

    EventView(World world) {
        this.world = world;
    }

    ObjectNode of(ObjectNode event) {
        ObjectNode shown = event.deepCopy();
        shown.remove(CONFIRMED_BEFORE);
        boolean booking = event.path("vyteme").asBoolean();
        shown.remove("vyteme");
        if (world.vyteme() == VytemeMember.ALWAYS || booking && world.vyteme() == VytemeMember.WHEN_TRUE) {
            shown.put("vyteme", booking);
        }
        return shown;
    }

    void announce(String action, ObjectNode event) {
        world.announce(action, of(event));
    }
}
