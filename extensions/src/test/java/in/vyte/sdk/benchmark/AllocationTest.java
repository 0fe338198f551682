package in.vyte.sdk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import in.vyte.client.VyteJson;
import in.vyte.client.model.Event;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** Guards what the benchmarks measure by the one figure that a busy machine does not blur. */
class AllocationTest {
    private static final int EVENTS = 2_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    private final byte[] json = Payloads.eventBytes(1);

    @Test
    void parsingAnEventAllocatesLessThanThreeTenthsOfTheHandWrittenMinimum() throws IOException {
        long ours = allocated(() -> VyteJson.read(Event.TYPE, json));
        long minimum = allocated(() -> HandWrittenJson.EVENT.readValue(json));

        System.out.println("Allocation for each event: " + ours / EVENTS + " bytes, by hand " + minimum / EVENTS);
        assertThat((double) ours / minimum).isLessThanOrEqualTo(0.30);
    }

    private interface Parse {
        Object event() throws IOException;
    }

    private static long allocated(Parse parse) throws IOException {
        run(parse);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        run(parse);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static void run(Parse parse) throws IOException {
        Object last = null;
        for (int i = 0; i < EVENTS; i++) {
            last = parse.event();
        }
        assertThat(last).isNotNull();
    }
}
