package in.vyte.sdk.error;

/** Says in a message what is known about the arrival of the request. */
final class SendStatus {
    private SendStatus() {}

    static String after(String problem, boolean requestSent) {
        return problem + (requestSent ? "; the request may have arrived" : "; the request never left");
    }
}
