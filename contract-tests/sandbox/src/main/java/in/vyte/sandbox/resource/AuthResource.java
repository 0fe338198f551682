package in.vyte.sandbox.resource;

import in.vyte.sandbox.server.Answer;
import in.vyte.sandbox.server.Handler;
import java.util.Map;

/** The key and its organization. */
final class AuthResource implements Resource {
    private final World world;

    AuthResource(World world) {
        this.world = world;
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of("testAuth", call -> Answer.json(Organizations.withIds(world)));
    }
}
