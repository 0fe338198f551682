package in.vyte.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.vyte.sdk.error.BadRequestException;
import in.vyte.sdk.error.VyteDecodingException;
import in.vyte.sdk.testing.Clients;
import in.vyte.sdk.testing.FaultServer;
import in.vyte.sdk.testing.Memory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Responses of any size take a bounded amount of memory. Writes down how much. */
class MemoryTest {
    private static final List<String> REPORT = new ArrayList<>();
    private static final long MEGABYTE = 1_000_000;

    @Test
    void anErrorBodyOf200Megabytes() {
        byte[] megabyte = "x".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        long allocated = allocatedFor(BadRequestException.class, (request, connection) -> {
            connection.send("HTTP/1.1 400 Bad\r\nContent-Type: text/plain\r\nContent-Length: 200000000\r\n\r\n");
            for (int sent = 0; sent < 200; sent++) {
                connection.send(megabyte);
            }
        });

        report("an error body of 200 MB", allocated);
        assertThat(allocated).isLessThan(MEGABYTE);
    }

    @Test
    void aGzipBombOf300MebibytesOfBlanks() {
        assertThat(allocatedByBomb("a gzip bomb of blanks", "{\"_id\":\"e1\",", " "))
                .isLessThan(MEGABYTE);
    }

    @Test
    void aGzipBombOfOneLongString() {
        assertThat(allocatedByBomb("a gzip bomb of one string", "{\"title\":\"", "x"))
                .isLessThan(100 * MEGABYTE);
    }

    @Test
    void aGzipBombOfEmptyObjects() {
        byte[] bomb = bomb("[", "{},", 35);
        long allocated = allocatedFor(
                VyteDecodingException.class,
                (request, connection) -> connection.respond(200, "application/json", bomb, "Content-Encoding: gzip"),
                vyte -> vyte.events().listEvents());

        report("a gzip bomb of empty objects, 105 MB in " + bomb.length + " bytes", allocated);
        assertThat(allocated).isLessThan(400 * MEGABYTE);
    }

    private static long allocatedByBomb(String name, String start, String filling) {
        byte[] bomb = bomb(start, filling, 300);
        long allocated = allocatedFor(
                VyteDecodingException.class,
                (request, connection) -> connection.respond(200, "application/json", bomb, "Content-Encoding: gzip"));

        report(name + ", 300 MiB in " + bomb.length + " bytes", allocated);
        return allocated;
    }

    private static long allocatedFor(Class<? extends RuntimeException> expected, FaultServer.Script script) {
        return allocatedFor(expected, script, vyte -> vyte.events().getEvent("e1"));
    }

    private static long allocatedFor(
            Class<? extends RuntimeException> expected, FaultServer.Script script, Consumer<VyteClient> call) {
        try (FaultServer server = FaultServer.start(script);
                VyteClient vyte = Clients.of(server).build()) {
            callInVain(vyte, expected, call);

            return Memory.allocatedBy(() -> callInVain(vyte, expected, call));
        }
    }

    private static void callInVain(
            VyteClient vyte, Class<? extends RuntimeException> expected, Consumer<VyteClient> call) {
        assertThatExceptionOfType(expected).isThrownBy(() -> call.accept(vyte));
    }

    /** Compresses a mebibyte once and writes it many times: a gzip stream may have any number of members. */
    private static byte[] bomb(String head, String filler, int mebibytes) {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes(zip(head));
        byte[] member = zip(filler.repeat(1024 * 1024));
        for (int i = 0; i < mebibytes; i++) {
            bomb.writeBytes(member);
        }
        return bomb.toByteArray();
    }

    private static byte[] zip(String text) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    private static void report(String what, long allocated) {
        REPORT.add("| " + what + " | " + allocated / 1000 + " kB |");
    }

    @AfterAll
    static void writeReport() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("| Response | Allocated by the call |");
        lines.add("| --- | --- |");
        lines.addAll(REPORT);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "memory.md"), lines);
    }
}
