package in.vyte.sdk;

import in.vyte.sdk.Fault.Expected;
import in.vyte.sdk.Fault.Scene;
import in.vyte.sdk.testing.FaultServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Responses that say success and are not what they should be. None is worth another try. */
final class ResponseFaults {
    private static final String JSON = "application/json";
    private static final int MEBIBYTE = 1024 * 1024;

    private ResponseFaults() {}

    static List<Fault> all() {
        return List.of(
                undecodable("truncated JSON", JSON, "{\"_id\":\"e1\",\"tit", "malformed JSON at byte N at /_id"),
                undecodable("another content type", "application/xml", "<e/>", unexpectedType("application/xml")),
                undecodable("an HTML page", "text/html; charset=utf-8", "<html></html>", unexpectedType("text/html")),
                undecodable("an empty 200", JSON, "", "expected JSON but the body is empty"),
                fault("a 204", () -> respondingWith("HTTP/1.1 204 No Content\r\n\r\n"), noBody()),
                undecodable("OK in capitals", "TEXT/PLAIN; CHARSET=UTF-8", "OK", "malformed JSON at byte N"),
                undecodable("invalid UTF-8", JSON, bytes("{\"_id\":\"\u00ff\"}"), "malformed JSON at byte N at /_id"),
                fault("a gzip body", ResponseFaults::zipped, Expected.value(1)),
                fault("a gzip bomb", ResponseFaults::bomb, tooLong()),
                undecodable(
                        "300 levels",
                        JSON,
                        "{\"_id\":\"e1\",\"x\":" + "[".repeat(300) + "]".repeat(300) + "}",
                        tooDeep()));
    }

    private static Expected decoding(String problem) {
        return new Expected(1, 1, "VyteDecodingException", "status 200, but " + problem);
    }

    private static String tooDeep() {
        return "JSON beyond all measure at /x" + "/0".repeat(99);
    }

    private static Expected noBody() {
        return new Expected(1, 1, "VyteDecodingException", "status 204, but expected JSON but there is no body");
    }

    private static Expected tooLong() {
        return decoding("the body is longer than " + MEBIBYTE + " bytes");
    }

    private static String unexpectedType(String type) {
        return "expected application/json but the content type is " + type;
    }

    private static Fault undecodable(String name, String type, String body, String problem) {
        return undecodable(name, type, body.getBytes(StandardCharsets.UTF_8), problem);
    }

    private static Fault undecodable(String name, String type, byte[] body, String problem) {
        FaultServer.Script script = (request, connection) -> connection.respond(200, type, body);
        return fault(name, () -> Scene.of(FaultServer.start(script)), decoding(problem));
    }

    private static Fault fault(String name, Fault.Setting setting, Expected expected) {
        return new Fault(name, setting, expected, expected);
    }

    private static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Scene respondingWith(String raw) {
        return Scene.of(FaultServer.start((request, connection) -> connection.send(raw)));
    }

    private static Scene zipped() {
        byte[] body = zip("{\"_id\":\"e1\"}", 0);
        return Scene.of(FaultServer.start(
                (request, connection) -> connection.respond(200, JSON, body, "Content-Encoding: gzip")));
    }

    private static Scene bomb() {
        byte[] body = zip("{\"_id\":\"e1\"}", 64 * MEBIBYTE);
        FaultServer server = FaultServer.start(
                (request, connection) -> connection.respond(200, JSON, body, "Content-Encoding: gzip"));
        return Scene.of(server, options -> options.maxResponseBytes(MEBIBYTE));
    }

    private static byte[] zip(String json, int blanks) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            byte[] blank = " ".repeat(MEBIBYTE).getBytes(StandardCharsets.US_ASCII);
            for (int written = 0; written < blanks; written += blank.length) {
                out.write(blank);
            }
            out.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
