package in.vyte.sdk.benchmark;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/** The workloads; {@link Benchmarks} says which variant runs which. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EventBenchmark {
    /** The way to call. */
    @Param("ours")
    public String variant;

    private final byte[] json = Payloads.eventBytes(1);
    private ServerProcess server;
    private Variant client;
    private Object event;

    /** For JMH. */
    public EventBenchmark() {}

    /** Starts the server and the client. */
    @Setup(Level.Trial)
    public void start() throws IOException {
        server = ServerProcess.start();
        client = Variant.of(variant, server.baseUrl());
        event = client.parse(json);
    }

    /** Stops both. */
    @TearDown(Level.Trial)
    public void stop() throws IOException {
        client.close();
        server.close();
    }

    /** Gets one event. */
    @Benchmark
    public Object oneEvent() throws Exception {
        return client.getEvent();
    }

    /** Lists 1,000 events. */
    @Benchmark
    public Object list1000() throws Exception {
        return client.listEvents(1_000);
    }

    /** Lists 20,000 events. */
    @Benchmark
    public Object list20000() throws Exception {
        return client.listEvents(20_000);
    }

    /** Creates an event. */
    @Benchmark
    public Object createEvent() throws Exception {
        return client.createEvent();
    }

    /** Parses an event, without a server. */
    @Benchmark
    public Object parse() throws IOException {
        return client.parse(json);
    }

    /** Writes an event, without a server. */
    @Benchmark
    public Object write() throws IOException {
        return client.write(event);
    }

    /** Gets one event in each of 64 threads. */
    @Benchmark
    @Threads(64)
    public Object callers64() throws Exception {
        return client.getEvent();
    }
}
