package in.vyte.sdk;

import static in.vyte.sdk.testing.Clients.EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.vyte.sdk.error.NotFoundException;
import in.vyte.sdk.error.ServerErrorException;
import in.vyte.sdk.error.VyteConnectionException;
import in.vyte.sdk.error.VyteDecodingException;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FakeTiming;
import in.vyte.sdk.testing.FaultServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The status counts first; a body is unpacked only where one is needed. */
class ContentCodingTest {
    private FaultServer server;
    private VyteClient vyte;

    @AfterEach
    void close() {
        vyte.close();
        server.close();
    }

    @Test
    void gzipAndDeflateAreAccepted() {
        start((request, connection) -> connection.json(200, EVENT));

        vyte.events().getEvent("e1");

        assertThat(server.onlyRequest().header("accept-encoding")).containsExactly("gzip, deflate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "GZIP", "deflate", "raw deflate", "identity", "identity, gzip"})
    void bodiesAreDecompressed(String coding) throws IOException {
        byte[] packed = pack(coding, EVENT);
        String name = coding.equals("raw deflate") ? "deflate" : coding;
        start((request, connection) ->
                connection.respond(200, "application/json", packed, "Content-Encoding: " + name));

        assertThat(vyte.events().getEvent("e1").id()).isEqualTo("e1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br"})
    void anEmptyBodyIsEmptyWhateverItsCoding(String coding) {
        start((request, connection) ->
                connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: " + coding
                        + "\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"));

        assertThat(vyte.events().cancelEvent("e1")).isEmpty();
        assertThat(vyte.events().deleteEventInvitee("e1", "i1")).isEmpty();
        assertThat(server.requestCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "utf-8", "zstd"})
    void anUnknownCodingDoesNotHideTheStatus(String coding) {
        start((request, connection) -> connection.json(
                request.number() == 1 ? 404 : 503, "{\"message\":\"no\"}", "Content-Encoding: " + coding));

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> vyte.events().getEvent("e1"));
        assertThatExceptionOfType(ServerErrorException.class)
                .isThrownBy(() -> vyte.events().cancelEvent("e1"));
    }

    @Test
    void aBodyOfAnUnknownCodingIsNotDecoded() {
        start((request, connection) -> connection.json(200, EVENT, "Content-Encoding: br"));

        assertThatExceptionOfType(VyteDecodingException.class)
                .isThrownBy(() -> vyte.events().getEvent("e1"))
                .withMessageEndingWith("1 attempt): status 200, but the content coding of the body is not supported");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate"})
    void aCorruptBodyIsNoBrokenConnection(String coding) throws IOException {
        byte[] packed = pack(coding, EVENT);
        int firstBlock = coding.equals("gzip") ? 10 : 2;
        packed[firstBlock] |= 0x06; // a type of block that does not exist (RFC 1951, section 3.2.3)
        start((request, connection) -> connection.respond(
                200, "application/json", java.util.Arrays.copyOf(packed, 20), "Content-Encoding: " + coding));

        assertThatExceptionOfType(VyteDecodingException.class)
                .isThrownBy(() -> vyte.events().getEvent("e1"))
                .withMessageEndingWith("1 attempt): status 200, but the body is not valid " + coding);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aHeadBeyondTheLimitsIsReportedAsSuch(boolean isManyHeaders) {
        String headers = isManyHeaders ? "X-A: b\r\n".repeat(500) : "X-A: " + "b".repeat(100_000) + "\r\n";
        start((request, connection) -> connection.send("HTTP/1.1 200 OK\r\n" + headers + "Content-Length: 0\r\n\r\n"));

        assertThatExceptionOfType(VyteConnectionException.class)
                .isThrownBy(() -> vyte.events().getEvent("e1"))
                .withMessageEndingWith(
                        "1 attempt): the head of the response exceeds the limits;" + " the request may have arrived");
    }

    private static byte[] pack(String coding, String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = packer(coding, packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    private static OutputStream packer(String coding, OutputStream target) throws IOException {
        if (coding.endsWith("deflate")) {
            return new DeflaterOutputStream(target, new Deflater(9, coding.startsWith("raw")));
        }
        return coding.equals("identity") ? target : new GZIPOutputStream(target);
    }

    private void start(FaultServer.Script script) {
        server = FaultServer.start(script);
        vyte = Clients.of(server).timing(new FakeTiming()).build();
    }
}
