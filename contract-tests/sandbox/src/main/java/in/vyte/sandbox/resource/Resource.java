package in.vyte.sandbox.resource;

import in.vyte.sandbox.server.Handler;
import java.util.Map;

/** One resource of the API. */
interface Resource {
    /** Returns its operations, a handler by {@code operationId}. */
    Map<String, Handler> operations();
}
