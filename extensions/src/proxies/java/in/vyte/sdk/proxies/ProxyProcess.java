package in.vyte.sdk.proxies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A proxy in front of the origin, on a free port of loopback. Its files and its log are in a folder. */
final class ProxyProcess implements AutoCloseable {
    private static final long START_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger reloads = new AtomicInteger();
    private final ProxyKind kind;
    private final Process process;
    private final int port;

    private ProxyProcess(ProxyKind kind, Process process, int port) {
        this.kind = kind;
        this.process = process;
        this.port = port;
    }

    static ProxyProcess start(ProxyKind kind, int origin, Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Path configuration = folder.resolve("proxy.conf").toAbsolutePath();
        Files.writeString(configuration, kind.configuration(port, origin));
        Process process = new ProcessBuilder(kind.start(folder.toAbsolutePath(), configuration))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
        ProxyProcess proxy = new ProxyProcess(kind, process, port);
        try {
            proxy.awaitStart();
        } catch (IllegalStateException e) {
            proxy.close();
            throw e;
        }
        return proxy;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    void reloadEvery(long period, TimeUnit unit) {
        timer.scheduleAtFixedRate(this::reload, period, period, unit);
    }

    /** Returns how often the proxy was told to reload. */
    int reloads() {
        if (!process.isAlive()) {
            throw new IllegalStateException(kind.command() + " ended before the calls did");
        }
        return reloads.get();
    }

    private void reload() {
        try {
            new ProcessBuilder("kill", "-" + kind.reloadSignal(), String.valueOf(process.pid())).start();
            reloads.incrementAndGet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitStart() throws InterruptedException {
        long start = System.nanoTime();
        while (!accepts()) {
            if (!process.isAlive() || System.nanoTime() - start > START_NANOS) {
                throw new IllegalStateException(kind.command() + " did not start; its log is beside its configuration");
            }
            Thread.sleep(20);
        }
    }

    private boolean accepts() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        process.destroy();
        process.onExit().join();
    }
}
