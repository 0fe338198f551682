package in.vyte.sandbox.internal.resource;

import in.vyte.sandbox.internal.server.Handler;
import java.util.Map;

/** One resource of the API. */
interface Resource {
    /** Returns its operations, a handler by {@code operationId}. */
    Map<String, Handler> operations();
}
