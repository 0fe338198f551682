package in.vyte.sdk.proxies;

import in.vyte.sdk.proxies.Workload.Result;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What became of one client's calls through one proxy: what it reports, held against what arrived at the origin. */
record Tally(Client client, List<Result> results, Origin origin) {
    long failed() {
        return failedGets() + failedPosts();
    }

    long failedGets() {
        return count(result -> !result.isPost() && result.hasFailed());
    }

    long failedPosts() {
        return count(result -> result.isPost() && result.hasFailed());
    }

    double failedPer10000() {
        return 10_000.0 * failed() / results.size();
    }

    /** Returns how many POSTs the origin received more than once, whatever the client reports. */
    long doubled() {
        return countPosts(result -> origin.arrivals(result.id()) > 1);
    }

    /** Returns how many POSTs are reported as successful although the origin did not receive them. */
    long lost() {
        return countPosts(result -> !result.hasFailed() && origin.arrivals(result.id()) == 0);
    }

    /** Returns how many POSTs arrived although ours reports that they were not sent. */
    long arrivedThoughNotSent() {
        return countPosts(result -> result.isReportedAsNotSent() && origin.arrivals(result.id()) > 0);
    }

    /** Returns the mean and the median time of the calls in milliseconds, failed ones included. */
    String times(boolean ofPosts) {
        double[] millis = results.stream()
                .filter(result -> result.isPost() == ofPosts)
                .mapToDouble(result -> result.nanos() / 1e6)
                .sorted()
                .toArray();
        double sum = 0;
        for (double time : millis) {
            sum += time;
        }
        return String.format(Locale.ROOT, "%.2f / %.2f", sum / millis.length, millis[millis.length / 2]);
    }

    private long countPosts(Predicate<Result> condition) {
        return count(result -> result.isPost() && condition.test(result));
    }

    private long count(Predicate<Result> condition) {
        return results.stream().filter(condition).count();
    }
}
