package in.vyte.sandbox.server;

/** Carries out one operation. Handlers are called one at a time. */
@FunctionalInterface
public interface Handler {
    /**
     * Carries out a call.
     *
     * @param call a call that fits the document
     * @return the answer
     * @throws Refusal to answer an error
     */
    Answer handle(Call call);
}
