package in.vyte.sdk.benchmark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Responds to every request with bytes made beforehand, so that what is measured is the client. A process of its own:
 * prints its port and ends with its standard input.
 */
public final class BenchmarkServer {
    private static final Pattern LIMIT = Pattern.compile("limit=(\\d+)");
    private static final int DISTINCT = 1_000;
    private static final byte[][] EVENTS = new byte[DISTINCT][];

    static {
        for (int i = 0; i < DISTINCT; i++) {
            EVENTS[i] = Payloads.eventBytes(i);
        }
    }

    private BenchmarkServer() {}

    /** Serves until the parent closes this process's standard input. */
    public static void main(String[] args) throws IOException {
        ServerSocket server = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
        startDaemon(() -> acceptAll(server));
        System.out.println(server.getLocalPort());
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
    }

    private static void acceptAll(ServerSocket server) throws IOException {
        while (true) {
            Socket socket = server.accept();
            socket.setTcpNoDelay(true);
            startDaemon(() -> serve(socket));
        }
    }

    private static void serve(Socket socket) throws IOException {
        try (socket;
                InputStream in = new BufferedInputStream(socket.getInputStream());
                OutputStream out = new BufferedOutputStream(socket.getOutputStream(), 64 * 1024)) {
            for (String request = readLine(in); !request.isEmpty(); request = readLine(in)) {
                skipRest(in);
                respond(request, out);
                out.flush();
            }
        }
    }

    private static void respond(String request, OutputStream out) throws IOException {
        Matcher limit = LIMIT.matcher(request);
        if (limit.find()) {
            list(Integer.parseInt(limit.group(1)), out);
        } else {
            head(EVENTS[1].length, out);
            out.write(EVENTS[1]);
        }
    }

    private static void list(int count, OutputStream out) throws IOException {
        long length = 1 + count;
        for (int i = 0; i < count; i++) {
            length += EVENTS[i % DISTINCT].length;
        }
        head(length, out);
        for (int i = 0; i < count; i++) {
            out.write(i == 0 ? '[' : ',');
            out.write(EVENTS[i % DISTINCT]);
        }
        out.write(']');
    }

    private static void head(long length, OutputStream out) throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: " + length
                + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
    }

    private static void skipRest(InputStream in) throws IOException {
        int length = 0;
        for (String header = readLine(in); !header.isEmpty(); header = readLine(in)) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        lower.substring("content-length:".length()).strip());
            }
        }
        in.skipNBytes(length);
    }

    private static String readLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = in.read(); octet >= 0 && octet != '\n'; octet = in.read()) {
            if (octet != '\r') {
                line.append((char) octet);
            }
        }
        return line.toString();
    }

    private interface Task {
        void run() throws IOException;
    }

    private static void startDaemon(Task task) {
        Thread thread = new Thread(() -> {
            try {
                task.run();
            } catch (IOException clientWentAway) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
