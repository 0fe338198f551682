package in.vyte.sdk.error;

/** Adds to a message whether the request may have arrived. */
final class SendStatus {
    private SendStatus() {}

    static String after(String problem, boolean requestSent) {
        return problem + (requestSent ? "; the request may have arrived" : "; the request never left");
    }
}
