package in.vyte.sdk.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** The medians over the rounds of what JMH measured. */
final class Measurements {
    static final String ALLOCATION = "gc.alloc.rate.norm";
    static final String CPU = CpuTime.NAME;
    static final String WALL = "wall";

    private final Map<String, List<Double>> values = new HashMap<>();

    static Measurements of(Collection<RunResult> runs) {
        Measurements measurements = new Measurements();
        runs.forEach(measurements::add);
        return measurements;
    }

    private void add(RunResult run) {
        String benchmark = run.getParams().getBenchmark();
        String workload = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        String variant = run.getParams().getParam("variant");
        add(workload, variant, WALL, run.getPrimaryResult().getScore());
        run.getSecondaryResults().forEach((label, result) -> {
            String metric = label.startsWith("·") ? label.substring(1) : label;
            if (metric.equals(ALLOCATION) || metric.equals(CPU)) {
                add(workload, variant, metric, result.getScore());
            }
        });
    }

    private void add(String workload, String variant, String metric, double value) {
        values.computeIfAbsent(key(workload, variant, metric), key -> new ArrayList<>())
                .add(value);
    }

    double ratio(String workload, String variant, String metric) {
        return median(workload, "ours", metric) / median(workload, variant, metric);
    }

    private double median(String workload, String variant, String metric) {
        List<Double> sorted =
                values.get(key(workload, variant, metric)).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static String key(String workload, String variant, String metric) {
        return workload + '/' + variant + '/' + metric;
    }
}
