package in.vyte.sdk.benchmark;

import java.net.URI;

/** Makes one call in a fresh JVM and prints the microseconds from the start of {@code main} to the response. */
public final class FirstCall {
    private FirstCall() {}

    /** Takes the name of the variant and the address of the server. */
    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        try (Variant variant = Variant.of(args[0], URI.create(args[1]))) {
            variant.getEvent();
            System.out.println((System.nanoTime() - start) / 1000);
        }
    }
}
