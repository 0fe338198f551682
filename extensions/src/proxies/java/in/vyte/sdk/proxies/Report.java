package in.vyte.sdk.proxies;

import in.vyte.sdk.proxies.Workload.Result;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table, the failures behind its figures, and what is wrong with ours. */
final class Report {
    private static final String HEAD = """
            | Proxy | Client | Calls | GET failed | POST failed | Failed per 10,000 | POST doubled | POST lost \
            | POST arrived though "not sent" | GET ms, mean / median | POST ms, mean / median |
            | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
            """;

    private final StringBuilder rows = new StringBuilder(HEAD);
    private final StringBuilder notes = new StringBuilder();
    private final List<String> problems = new ArrayList<>();
    private long failedOfOurs;
    private long failedOfJdk;

    String markdown() {
        return rows + "\n" + notes;
    }

    List<String> problems() {
        List<String> all = new ArrayList<>(problems);
        if (failedOfOurs > failedOfJdk) {
            all.add("ours failed %d times, the JDK's client %d times".formatted(failedOfOurs, failedOfJdk));
        }
        return all;
    }

    void add(ProxyKind proxy, int reloads, Tally ours, Tally plain, Tally jdk) throws IOException {
        notes.append("- %s, %d reloads%n".formatted(proxy.version().orElseThrow(), reloads));
        for (Tally tally : List.of(ours, plain, jdk)) {
            addRow(proxy, tally, tally == ours);
            addFailures(tally);
        }
        requireNone(proxy, "doubled", ours.doubled());
        requireNone(proxy, "lost", ours.lost());
        requireNone(proxy, "reported as not sent, yet arrived", ours.arrivedThoughNotSent());
        failedOfOurs += ours.failed();
        failedOfJdk += jdk.failed();
    }

    private void addRow(ProxyKind proxy, Tally tally, boolean saysWhatWasSent) {
        rows.append(String.format(
                Locale.ROOT,
                "| %s | %s | %,d | %d | %d | %.1f | %d | %d | %s | %s | %s |%n",
                proxy.command(),
                tally.client().name(),
                tally.results().size(),
                tally.failedGets(),
                tally.failedPosts(),
                tally.failedPer10000(),
                tally.doubled(),
                tally.lost(),
                saysWhatWasSent ? tally.arrivedThoughNotSent() : "",
                tally.times(false),
                tally.times(true)));
    }

    private void addFailures(Tally tally) {
        Map<String, Long> failures = tally.results().stream()
                .filter(Result::hasFailed)
                .collect(Collectors.groupingBy(Report::kind, TreeMap::new, Collectors.counting()));
        failures.forEach((kind, count) ->
                notes.append("  - %s, %d times: %s%n".formatted(tally.client().name(), count, kind)));
    }

    private static String kind(Result result) {
        Exception failure = Objects.requireNonNull(result.failure());
        return (result.isPost() ? "POST, " : "GET, ") + failure.getClass().getSimpleName() + ": "
                + failure.getMessage();
    }

    private void requireNone(ProxyKind proxy, String problem, long posts) {
        if (posts > 0) {
            problems.add("%s: %d POSTs of ours were %s".formatted(proxy.command(), posts, problem));
        }
    }
}
