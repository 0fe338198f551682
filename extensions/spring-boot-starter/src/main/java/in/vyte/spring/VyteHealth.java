package in.vyte.spring;

import in.vyte.sdk.VyteClient;
import in.vyte.sdk.error.VyteException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Checks whether Vyte accepts the key, at most once a minute however often health is requested. Thread-safe. */
final class VyteHealth {
    private static final long KEPT = Duration.ofMinutes(1).toNanos();

    private final VyteClient vyte;
    private final LongSupplier nanoTime;
    private @Nullable Checked last;

    VyteHealth(VyteClient vyte, LongSupplier nanoTime) {
        this.vyte = vyte;
        this.nanoTime = nanoTime;
    }

    /** Returns what is wrong, empty if nothing is. */
    synchronized Optional<VyteException> problem() {
        Checked known = last;
        if (known == null || nanoTime.getAsLong() - known.at >= KEPT) {
            known = new Checked(nanoTime.getAsLong(), check());
            last = known;
        }
        return Optional.ofNullable(known.problem);
    }

    private @Nullable VyteException check() {
        try {
            vyte.auth().testAuth();
            return null;
        } catch (VyteException e) {
            return e;
        }
    }

    private record Checked(long at, @Nullable VyteException problem) {}
}
