package in.vyte.sandbox.internal.resource;

import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.server.Response;
import java.util.Map;

/** The key and its organization. */
final class AuthResource implements Resource {
    private final SandboxContext context;

    AuthResource(SandboxContext context) {
        this.context = context;
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of("testAuth", call -> Response.json(Organizations.withIds(context)));
    }
}
