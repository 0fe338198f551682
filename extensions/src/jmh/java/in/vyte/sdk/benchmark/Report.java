package in.vyte.sdk.benchmark;

import java.util.Locale;

/** The table of ratios with the targets they are held against. */
record Report(Measurements measured, FreshJvms fresh) {
    String markdown() {
        StringBuilder table = new StringBuilder();
        table.append("| Ours ÷ other | CPU time | target | allocation | target |\n");
        table.append("| --- | --- | --- | --- | --- |\n");
        row(table, "one event ÷ stock Apache client", "oneEvent", "stock-apache", "0.30", "0.20");
        row(table, "one event ÷ stock JDK client", "oneEvent", "stock-native", "", "");
        row(table, "one event ÷ hand-written minimum", "oneEvent", "hand-written", "0.40", "0.28");
        row(table, "one event ÷ transport only", "oneEvent", "transport", "", "");
        row(table, "list of 1,000 ÷ stock Apache client", "list1000", "stock-apache", "0.25", "0.14");
        row(table, "list of 1,000 ÷ stock JDK client", "list1000", "stock-native", "", "");
        row(table, "list of 1,000 ÷ hand-written minimum", "list1000", "hand-written", "0.27", "0.16");
        row(table, "list of 1,000 ÷ tokenising only", "list1000", "tokens", "", "");
        row(table, "list of 20,000 ÷ hand-written minimum", "list20000", "hand-written", "", "");
        row(table, "parse only ÷ tokenising only", "parse", "tokens", "2.7", "");
        row(table, "parse only ÷ hand-written minimum", "parse", "hand-written", "", "");
        row(table, "write only ÷ hand-written minimum", "write", "hand-written", "", "");
        row(table, "create an event ÷ stock Apache client", "createEvent", "stock-apache", "", "");
        row(table, "create an event ÷ hand-written minimum", "createEvent", "hand-written", "1.0", "1.0");
        table.append("\n| Other figures | measured | target |\n| --- | --- | --- |\n");
        double throughput = 1 / measured.ratio("callers64", "hand-written", Measurements.WALL);
        figure(table, "64 callers, throughput ÷ hand-written minimum", format(throughput), "at least 1.5");
        figure(table, "first call of a fresh JVM ÷ hand-written", format(fresh.firstCallRatio()), "1.0");
        figure(table, "least heap, 20,000 events as a stream", fresh.streamHeap() + " MB", "10 MB");
        figure(table, "least heap, 60,000 events as a stream", fresh.streamHeapOfThreeTimes() + " MB", "the same");
        figure(table, "least heap of a list ÷ its models", format(fresh.listHeapRatio()), "2.2");
        return table.toString();
    }

    private void row(StringBuilder table, String name, String workload, String other, String cpu, String allocation) {
        table.append("| %s | %s | %s | %s | %s |%n"
                .formatted(
                        name,
                        format(measured.ratio(workload, other, Measurements.CPU)),
                        cpu,
                        format(measured.ratio(workload, other, Measurements.ALLOCATION)),
                        allocation));
    }

    private static void figure(StringBuilder table, String name, String value, String target) {
        table.append("| %s | %s | %s |%n".formatted(name, value, target));
    }

    private static String format(double ratio) {
        return "%.2f".formatted(ratio).replace(',', '.').toLowerCase(Locale.ROOT);
    }
}
