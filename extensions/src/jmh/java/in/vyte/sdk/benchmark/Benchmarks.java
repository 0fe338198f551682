package in.vyte.sdk.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all variants side by side and prints the table of ratios. The variants take turns in short slices, round after
 * round, because a shared machine drifts; within a slice each runs in a JVM of its own.
 */
public final class Benchmarks {
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final Map<String, List<String>> PLAN = Map.of(
            "oneEvent", List.of("ours", "stock-apache", "stock-native", "hand-written", "transport", "tokens"),
            "list1000", List.of("ours", "stock-apache", "stock-native", "hand-written", "transport", "tokens"),
            "list20000", List.of("ours", "hand-written"),
            "createEvent", List.of("ours", "stock-apache", "stock-native", "hand-written"),
            "parse", List.of("ours", "stock-apache", "hand-written", "tokens"),
            "write", List.of("ours", "stock-apache", "hand-written"),
            "callers64", List.of("ours", "hand-written"));

    private Benchmarks() {}

    /** Takes the folder for the results. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        List<RunResult> runs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, List<String>> workload : PLAN.entrySet()) {
                for (String variant : workload.getValue()) {
                    System.out.println("round " + (round + 1) + ": " + workload.getKey() + ", " + variant);
                    runs.addAll(run(workload.getKey(), variant, folder));
                }
            }
        }
        writeJson(runs, folder.resolve("results.json"));
        String report = new Report(Measurements.of(runs), FreshJvms.measure()).markdown();
        Files.writeString(folder.resolve("ratios.md"), report);
        System.out.println(report);
    }

    private static Iterable<RunResult> collect(OptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).run();
    }

    private static List<RunResult> run(String workload, String variant, Path folder) throws RunnerException {
        boolean slow = workload.equals("list20000");
        // Calls are short: the compiler is at work for longer than with lists, and its time would count as theirs
        int warmup = workload.startsWith("list") || workload.equals("parse") ? 3 : 10;
        OptionsBuilder options = new OptionsBuilder();
        options.include(EventBenchmark.class.getName() + "\\." + workload + "$")
                .param("variant", variant)
                .forks(1)
                .warmupIterations(slow ? 2 : warmup)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(slow ? 2 : 3)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xms1g", "-Xmx1g")
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .output(folder.resolve("jmh.log").toString())
                .shouldFailOnError(true);
        List<RunResult> results = new ArrayList<>();
        collect(options).forEach(results::add);
        return results;
    }

    private static void writeJson(List<RunResult> runs, Path file) throws IOException {
        try (PrintStream out = new PrintStream(Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(runs);
        }
    }
}
