package in.vyte.sdk.error;

/** Says in a message what is known about the arrival of the request. */
final class Arrival {
    private Arrival() {}

    static String after(String problem, boolean requestSent) {
        return problem + (requestSent ? "; the request may have arrived" : "; the request never left");
    }
}
