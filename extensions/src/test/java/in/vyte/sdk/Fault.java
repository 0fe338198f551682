package in.vyte.sdk;

import in.vyte.sdk.testing.FaultServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * One row of the fault matrix.
 *
 * @param name what is wrong
 * @param setting sets it up
 * @param expected what an idempotent call sees
 * @param expectedOfPost what any other call sees
 */
record Fault(String name, Setting setting, Expected expected, Expected expectedOfPost) {
    /** What is expected of a call: the number of attempts as the exception tells it, and of requests the server got. */
    record Expected(int attempts, int requests, String type, String problem) {
        static Expected value(int requests) {
            return new Expected(0, requests, "value", "");
        }

        String result(String operation) {
            if (type.equals("value")) {
                return "value e1";
            }
            String tried = attempts == 1 ? "1 attempt" : attempts + " attempts";
            return type + ": " + operation + ", " + tried + "): " + problem;
        }
    }

    /** Opens a scene. */
    @FunctionalInterface
    interface Setting {
        Scene open() throws Exception;
    }

    /** The server of a fault and the client that goes with it. */
    static class Scene implements Closeable {
        private final URI url;
        private final FaultServer server;
        private final UnaryOperator<VyteClientBuilder> options;
        private int requestsOfPreparation;

        Scene(URI url, FaultServer server, UnaryOperator<VyteClientBuilder> options) {
            this.url = url;
            this.server = server;
            this.options = options;
        }

        static Scene of(FaultServer server) {
            return new Scene(server.url(), server, builder -> builder);
        }

        static Scene of(FaultServer server, UnaryOperator<VyteClientBuilder> options) {
            return new Scene(server.url(), server, options);
        }

        VyteClientBuilder configure(VyteClientBuilder builder) {
            return options.apply(builder.baseUrl(url).callTimeout(Duration.ofMinutes(1)));
        }

        /** Makes the calls that come before the one in question. */
        void prepare(Runnable call) {}

        void prepared() {
            requestsOfPreparation = requests();
        }

        int requests() {
            return server == null ? 0 : server.requestCount() - requestsOfPreparation;
        }

        /** How many requests went to a server that should get none. */
        int strayRequests() {
            return 0;
        }

        void awaitRequests(int count) {
            if (server != null) {
                server.awaitRequests(count + requestsOfPreparation);
            }
        }

        @Override
        public void close() throws IOException {
            if (server != null) {
                server.close();
            }
        }
    }

    Scene stage() throws Exception {
        return setting.open();
    }

    @Override
    public String toString() {
        return name;
    }
}
