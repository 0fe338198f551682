package com.example;

import com.sun.net.httpserver.HttpServer;
import in.vyte.sandbox.VyteSandbox;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/** Starts a sandbox, and the application against it in a process of its own. */
public final class Launcher {
    private Launcher() {}

    /**
     * Fails if the application does.
     *
     * @param arguments the jar of the application
     * @throws IOException if it cannot be started
     * @throws InterruptedException if this process is ended
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        File jar = new File(arguments[0]);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        HttpServer echo = echo();
        try (VyteSandbox sandbox = VyteSandbox.start()) {
            Process application = new ProcessBuilder(
                            java,
                            "-cp",
                            jar.getPath(),
                            "com.example.Main",
                            sandbox.baseUri().toString(),
                            sandbox.apiKey(),
                            "http://127.0.0.1:" + echo.getAddress().getPort())
                    .inheritIO()
                    .start();
            if (application.waitFor() != 0) {
                throw new IllegalStateException("the application failed");
            }
        } finally {
            echo.stop(0);
        }
        System.out.printf("Consumer shrunk by ProGuard: a jar of %d KB%n", jar.length() / 1024);
    }

    /** Responds 400 with the name by which the client calls itself. */
    private static HttpServer echo() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String agent = exchange.getRequestHeaders().getFirst("User-Agent");
            byte[] body = ("{\"message\":\"" + agent + "\"}").getBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(400, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }
}
