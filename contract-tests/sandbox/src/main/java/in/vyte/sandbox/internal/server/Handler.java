package in.vyte.sandbox.internal.server;

/** Carries out one operation. Handlers are called one at a time. */
@FunctionalInterface
public interface Handler {
    /**
     * Carries out a call.
     *
     * @param call a call that fits the document
     * @return the response
     * @throws ApiError to respond an error
     */
    Response handle(Call call);
}
