package in.vyte.sandbox.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import in.vyte.sandbox.internal.document.ApiDocument;
import in.vyte.sandbox.internal.document.DocumentedOperation;
import in.vyte.sandbox.internal.document.JsonText;
import in.vyte.sandbox.internal.document.RequestCheck;
import in.vyte.sandbox.internal.store.Store;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a request through the steps every call goes through: find the operation, check the key, check the request
 * against the document, hand it to the handler. Handlers run one at a time.
 */
public final class Dispatcher {
    private final Router router;
    private final RequestCheck check;
    private final Map<String, Handler> handlers;
    private final String apiKey;
    private final Store store;
    private volatile boolean keyRevoked;

    /**
     * Creates a dispatcher.
     *
     * @param document the operations there are and what their requests must look like
     * @param handlers one for each operation, by {@code operationId}
     * @param apiKey the only valid key
     * @param store what the handlers change, or leave as it was if they refuse
     */
    public Dispatcher(ApiDocument document, Map<String, Handler> handlers, String apiKey, Store store) {
        this.router = new Router(document.operations());
        this.check = new RequestCheck(document);
        this.handlers = Map.copyOf(handlers);
        this.apiKey = apiKey;
        this.store = store;
    }

    /** Lets the key open nothing. */
    public void revokeKey() {
        keyRevoked = true;
    }

    /** Lets the key open all again. */
    public void restoreKey() {
        keyRevoked = false;
    }

    Optional<Router.Route> route(Request request) {
        return router.route(request.method(), request.path());
    }

    Response respond(Optional<Router.Route> route, Request request) {
        try {
            return carryOut(route.orElseThrow(() -> ApiError.notFound("path")), request);
        } catch (ApiError e) {
            return e.response();
        } catch (RuntimeException e) {
            return Response.error(500, "defect of the sandbox: " + e);
        }
    }

    private Response carryOut(Router.Route route, Request request) {
        DocumentedOperation operation = route.operation();
        if (!operation.isOpen() && (keyRevoked || !apiKey.equals(request.authorization()))) {
            throw ApiError.unauthorized();
        }
        Map<String, String> query = request.parameters();
        refuse(check.problem(operation, route.values(), query));
        JsonNode body = body(operation, request);
        refuse(check.problem(operation, body));
        Handler handler = handlers.get(operation.id());
        if (handler == null) {
            throw new IllegalStateException(operation.id() + " has no handler");
        }
        return store.atomically(() -> handler.handle(new Call(route.values(), query, body)));
    }

    private static JsonNode body(DocumentedOperation operation, Request request) {
        if (request.body().isEmpty() || operation.bodySchema().isMissingNode()) {
            return MissingNode.getInstance();
        }
        if (!request.isJson()) {
            throw ApiError.badRequest("Content-Type must be application/json");
        }
        try {
            return JsonText.read(request.body());
        } catch (IOException ignored) {
            throw ApiError.badRequest("body is not JSON");
        }
    }

    private static void refuse(Optional<String> problem) {
        problem.ifPresent(text -> {
            throw ApiError.badRequest(text);
        });
    }
}
