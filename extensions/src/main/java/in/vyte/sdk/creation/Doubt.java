package in.vyte.sdk.creation;

import in.vyte.sdk.error.VyteApiException;
import in.vyte.sdk.error.VyteConnectionException;
import in.vyte.sdk.error.VyteException;
import in.vyte.sdk.error.VyteTimeoutException;

/** Whether a POST that failed may have been carried out all the same. */
final class Doubt {
    private static final int REQUEST_TIMEOUT = 408;
    private static final int SERVER_ERROR = 500;

    private Doubt() {}

    static boolean isLeftBy(VyteException failed) {
        if (failed instanceof VyteApiException refused) {
            return refused.status() >= SERVER_ERROR || refused.status() == REQUEST_TIMEOUT;
        }
        if (failed instanceof VyteConnectionException broken) {
            return broken.requestSent();
        }
        if (failed instanceof VyteTimeoutException late) {
            return late.requestSent();
        }
        return failed.call().isPresent();
    }
}
