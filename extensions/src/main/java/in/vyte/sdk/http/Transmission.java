package in.vyte.sdk.http;

import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one attempt to send a request. Kept in the context of the exchange. Written by the thread that sends
 * and read by it afterwards.
 */
public final class Transmission {
    private static final String ATTRIBUTE = Transmission.class.getName();

    private final boolean onceOnly;
    private boolean begun;

    /**
     * Makes the record of an attempt.
     *
     * @param onceOnly whether the request must not be sent twice, so that a doubtful connection is better not used
     */
    public Transmission(boolean onceOnly) {
        this.onceOnly = onceOnly;
    }

    /** Makes this the record of an exchange. */
    public void attachTo(HttpContext context) {
        context.setAttribute(ATTRIBUTE, this);
    }

    /** Tells whether any part of the request may have left. */
    public boolean hasBegun() {
        return begun;
    }

    static @Nullable Transmission of(HttpContext context) {
        return (Transmission) context.getAttribute(ATTRIBUTE);
    }

    boolean isOnceOnly() {
        return onceOnly;
    }

    void begin() {
        begun = true;
    }
}
