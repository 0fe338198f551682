package in.vyte.sdk;

import in.vyte.sdk.Fault.Expected;
import in.vyte.sdk.Fault.Scene;
import in.vyte.sdk.testing.FaultServer;
import in.vyte.sdk.testing.TestTls;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Responses with a status other than success. */
final class StatusFaults {
    private static final String SERVER_ERROR = ", the failure is the server's";

    private StatusFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        for (int status : new int[] {301, 302, 307, 308}) {
            faults.add(redirect(status + " to the same host", status, StatusFaults::sameHost, "127.0.0.1"));
            faults.add(redirect(status + " to another host", status, StatusFaults::otherHost, "localhost"));
            faults.add(redirect(status + " from https to http", status, StatusFaults::plainHost, "127.0.0.1"));
        }
        faults.add(once(400, "BadRequestException", ", the request is malformed"));
        faults.add(once(401, "UnauthorizedException", ", the API key is missing or not valid"));
        faults.add(once(403, "ForbiddenException", ", the API key may not do this"));
        faults.add(once(404, "NotFoundException", ", there is no such resource"));
        faults.add(once(409, "VyteApiException", ""));
        faults.add(retried("429", 429, "RateLimitedException", ", too many requests"));
        faults.add(
                retried("429 with Retry-After", 429, "RateLimitedException", ", too many requests", "Retry-After: 7"));
        faults.add(retried("500", 500, "ServerErrorException", SERVER_ERROR));
        faults.add(retried("502", 502, "ServerErrorException", SERVER_ERROR));
        faults.add(retried("503", 503, "ServerErrorException", SERVER_ERROR));
        faults.add(retried("504", 504, "ServerErrorException", SERVER_ERROR));
        faults.add(once(501, "ServerErrorException", SERVER_ERROR));
        faults.add(new Fault("an error body of 200 MB", StatusFaults::hugeError, expected(400), expected(400)));
        faults.add(new Fault(
                "a 502 with an HTML page",
                StatusFaults::htmlError,
                new Expected(3, 3, "ServerErrorException", "status 502" + SERVER_ERROR),
                new Expected(1, 1, "ServerErrorException", "status 502" + SERVER_ERROR + doubt(502))));
        return faults;
    }

    private static Expected expected(int status) {
        String problem = "status " + status + ", the request is malformed: " + "x".repeat(200) + "...";
        return new Expected(1, 1, "BadRequestException", problem);
    }

    private static Fault once(int status, String type, String meaning) {
        String problem = "status " + status + meaning + ": no";
        return new Fault(
                String.valueOf(status),
                () -> respondingWith(status),
                new Expected(1, 1, type, problem),
                new Expected(1, 1, type, problem + doubt(status)));
    }

    private static Fault retried(String name, int status, String type, String meaning, String... headers) {
        String problem = "status " + status + meaning + ": no";
        return new Fault(
                name,
                () -> respondingWith(status, headers),
                new Expected(3, 3, type, problem),
                new Expected(1, 1, type, problem + doubt(status)));
    }

    /** The message for a call that the server may have carried out. */
    private static String doubt(int status) {
        return status / 100 == 5 ? "; what it creates may exist anyway: check before you send it again" : "";
    }

    private static Scene respondingWith(int status, String... headers) {
        return Scene.of(
                FaultServer.start((request, connection) -> connection.json(status, "{\"message\":\"no\"}", headers)));
    }

    private static Scene htmlError() {
        byte[] page = "<html><h1>Bad Gateway</h1></html>".getBytes(StandardCharsets.UTF_8);
        return Scene.of(FaultServer.start((request, connection) -> connection.respond(502, "text/html", page)));
    }

    private static Scene hugeError() {
        byte[] megabyte = "x".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        return Scene.of(FaultServer.start((request, connection) -> {
            connection.send("HTTP/1.1 400 Bad\r\nContent-Type: text/plain\r\nContent-Length: 200000000\r\n\r\n");
            for (int sent = 0; sent < 200; sent++) {
                connection.send(megabyte);
            }
        }));
    }

    /** Opens a scene in which a server redirects to a target. */
    @FunctionalInterface
    private interface Redirect {
        Scene open(int status) throws IOException;
    }

    private static Fault redirect(String name, int status, Redirect redirect, String host) {
        String problem = "status " + status + ", a redirect to " + host + ", which is not followed";
        Expected expected = new Expected(1, 1, "VyteApiException", problem);
        return new Fault(name, () -> redirect.open(status), expected, expected);
    }

    private static Scene sameHost(int status) {
        return Scene.of(FaultServer.start((request, connection) -> connection.json(
                status, "", "Location: http://127.0.0.1:" + connection.port() + "/v2/elsewhere?secret=1")));
    }

    private static Scene otherHost(int status) {
        FaultServer target = FaultServer.respondingWith("{\"_id\":\"stray\"}");
        String location = target.url().toString().replace("127.0.0.1", "localhost") + "/v2/events";
        return new Redirected(FaultServer.start(redirect(status, location)), target);
    }

    private static Scene plainHost(int status) throws IOException {
        FaultServer target = FaultServer.respondingWith("{\"_id\":\"stray\"}");
        return new Redirected(
                FaultServer.startTls(TestTls.context(), redirect(status, target.url() + "/v2/events")), target);
    }

    private static FaultServer.Script redirect(int status, String location) {
        return (request, connection) -> connection.json(status, "", "Location: " + location);
    }

    /** A redirect to a server that should never hear of the call. */
    private static final class Redirected extends Scene {
        private final FaultServer target;

        Redirected(FaultServer server, FaultServer target) {
            super(server.url(), server, options -> options.sslContext(TestTls.context()));
            this.target = target;
        }

        @Override
        int strayRequests() {
            return target.requestCount();
        }

        @Override
        public void close() throws IOException {
            super.close();
            target.close();
        }
    }
}
