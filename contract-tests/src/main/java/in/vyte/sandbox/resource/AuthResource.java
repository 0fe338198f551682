package in.vyte.sandbox.resource;

import in.vyte.sandbox.server.Answer;
import in.vyte.sandbox.server.Handler;
import java.util.Map;

/** The key and its organization. */
public final class AuthResource implements Resource {
    private final World world;

    /**
     * Makes the resource.
     *
     * @param world what it works with
     */
    public AuthResource(World world) {
        this.world = world;
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of("testAuth", call -> Answer.json(world.organization()));
    }
}
