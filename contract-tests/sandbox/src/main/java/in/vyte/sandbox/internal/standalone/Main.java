package in.vyte.sandbox.internal.standalone;

import in.vyte.sandbox.VyteSandbox;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Runs a sandbox until the process is ended. */
public final class Main {
    private static final int WRONG_USE = 2;

    private Main() {}

    /**
     * Starts.
     *
     * @param arguments options; {@code --help} lists them
     * @throws InterruptedException if the process is ended
     */
    public static void main(String[] arguments) throws InterruptedException {
        if (List.of(arguments).contains("--help")) {
            System.out.print(Options.HELP);
            return;
        }
        try {
            announce(Options.read(List.of(arguments)).start(), System.out);
        } catch (IllegalArgumentException | UncheckedIOException e) {
            System.err.println("vyte-sandbox: " + e.getMessage() + " (--help lists the options)");
            System.exit(WRONG_USE);
        }
        new CountDownLatch(1).await();
    }

    private static void announce(VyteSandbox sandbox, PrintStream out) {
        out.println("Vyte sandbox at " + sandbox.baseUri() + " (open it in a browser to see what happens in it)");
        if (sandbox.apiKey().equals(VyteSandbox.FAKE_KEY)) {
            out.println("API key: " + VyteSandbox.FAKE_KEY);
        }
        out.println("Control it by HTTP: " + sandbox.baseUri() + "/_sandbox/openapi.json");
    }
}
