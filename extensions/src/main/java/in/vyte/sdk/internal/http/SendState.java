package in.vyte.sdk.internal.http;

import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * How far a request got. HttpClient does not say whether a request that failed had begun to leave, nor over what kind
 * of connection. Kept in the context of the exchange. Written by the thread that sends and read by it afterwards.
 */
final class SendState {
    private static final String ATTRIBUTE = SendState.class.getName();

    private final boolean onceOnly;
    private boolean tunnelled;
    private boolean begun;
    private boolean reused;

    /**
     * Creates the state of a request that was not sent yet.
     *
     * @param onceOnly whether the request must not be sent twice, so that a pooled connection is checked first
     */
    SendState(boolean onceOnly) {
        this.onceOnly = onceOnly;
    }

    void attachTo(HttpContext context) {
        context.setAttribute(ATTRIBUTE, this);
    }

    static @Nullable SendState of(HttpContext context) {
        return (SendState) context.getAttribute(ATTRIBUTE);
    }

    boolean isOnceOnly() {
        return onceOnly;
    }

    /** Notes that the connection is a new tunnel, although requests to the proxy went over it. */
    void beginTunnel() {
        tunnelled = true;
    }

    boolean isTunnelled() {
        return tunnelled;
    }

    /** Notes that the request starts to be sent. */
    void begin(boolean overReusedConnection) {
        begun = true;
        reused = overReusedConnection;
    }

    /** Returns whether any part of the request may have been sent. */
    boolean hasBegun() {
        return begun;
    }

    /** Returns whether the request went over a connection that had carried another before. */
    boolean isReused() {
        return reused;
    }
}
