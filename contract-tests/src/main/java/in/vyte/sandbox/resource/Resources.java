package in.vyte.sandbox.resource;

import in.vyte.sandbox.server.Handler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All resources of the API. */
public final class Resources {
    private Resources() {}

    /**
     * Returns the handlers of all operations by {@code operationId}.
     *
     * @param world what they work with
     */
    public static Map<String, Handler> handlers(World world) {
        Map<String, Handler> handlers = new HashMap<>();
        List.of(new AuthResource(world), new UserResource(world), new EventResource(world))
                .forEach(resource -> handlers.putAll(resource.operations()));
        return handlers;
    }
}
