package in.vyte.sdk.call;

import java.util.function.DoubleSupplier;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.Configurable;
import org.apache.hc.client5.http.config.RequestConfig;

/**
 * What the calls of clients that share connections have in common. Thread-safe.
 *
 * @param timer breaks calls off that take too long
 * @param budget how many repetitions are left
 * @param timing the clock and the sleep
 * @param random draws from 0 to 1
 * @param requestConfig what the HttpClient is set to, where the SDK does not say otherwise
 * @param isOwnClient whether the SDK built the HttpClient, which then notes when a request begins to leave, and repeats
 *     none
 */
public record CallEngine(
        CallTimer timer,
        RetryBudget budget,
        Timing timing,
        DoubleSupplier random,
        RequestConfig requestConfig,
        boolean isOwnClient) {
    /** The same, with a budget of its own. */
    public CallEngine withBudget(RetryBudget other) {
        return new CallEngine(timer, other, timing, random, requestConfig, isOwnClient);
    }

    /** The same, for an HttpClient that somebody else built. */
    public CallEngine forForeign(HttpClient client) {
        RequestConfig theirs = client instanceof Configurable configurable ? configurable.getConfig() : null;
        return new CallEngine(timer, budget, timing, random, theirs == null ? requestConfig : theirs, false);
    }
}
