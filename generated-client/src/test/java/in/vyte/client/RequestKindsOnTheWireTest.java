package in.vyte.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.TextNode;
import in.vyte.client.json.Bytes;
import in.vyte.client.json.Codecs;
import in.vyte.client.model.EventFilter;
import in.vyte.client.model.EventUpdate;
import in.vyte.client.wire.WireServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the document of the API has no example of, but what it may have tomorrow. */
class RequestKindsOnTheWireTest {
    private static final Operation<Void> GET = Operation.of("get", "GET", "/x");
    private static final Operation<Void> POST = Operation.of("post", "POST", "/x");

    private final WireServer server = WireServer.respondingWith(200, "application/json", "{}");
    private final Caller caller = new Caller(server.url());

    @AfterEach
    void stop() {
        caller.close();
        server.close();
    }

    @Test
    void sendsTheTextOfEachKindOfValue() {
        caller.client.call(GET.request()
                .query("time", OffsetDateTime.parse("2026-03-10T08:00:00+01:00"))
                .query("day", LocalDate.of(2026, 3, 10))
                .query("id", UUID.fromString("6f1c2b3a-0d4e-4f5a-8b6c-7d8e9f0a1b2c"))
                .query("link", URI.create("https://a.example/?b"))
                .query("price", new BigDecimal("1E+3"))
                .query("filter", EventFilter.UPCOMING)
                .query("bytes", Bytes.of((byte) 1)));
        assertThat(server.onlyRequest().target())
                .isEqualTo("/x?time=2026-03-10T08%3A00%3A00%2B01%3A00&day=2026-03-10"
                        + "&id=6f1c2b3a-0d4e-4f5a-8b6c-7d8e9f0a1b2c&link=https%3A%2F%2Fa.example%2F%3Fb&price=1000"
                        + "&filter=upcoming&bytes=AQ%3D%3D");
    }

    @Test
    void refusesAValueThatHasNoText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GET.request().query("a", new Object()))
                .withMessage("The parameter a cannot be a Object");
    }

    @Test
    void sendsAListInEachStyle() {
        List<Object> list = List.of("a,b", 2);
        caller.client.call(GET.request()
                .csv("csv", list)
                .ssv("ssv", list)
                .pipes("pipes", list)
                .multi("ids[]", list)
                .queryJson("json", Codecs.list(Codecs.INTEGER), List.of(1)));
        assertThat(server.onlyRequest().target())
                .isEqualTo("/x?csv=a%2Cb,2&ssv=a%2Cb%202&pipes=a%2Cb%7C2&ids%5B%5D=a%2Cb&ids%5B%5D=2&json=%5B1%5D");
    }

    @Test
    void sendsAListAndANumberInThePath() {
        caller.client.call(Operation.of("get", "GET", "/{ids}/{n}")
                .request()
                .path("ids", List.of("a", "b/c"))
                .path("n", 7));
        assertThat(server.onlyRequest().target()).isEqualTo("/a,b%2Fc/7");
    }

    @Test
    void sendsHeaders() {
        caller.client.call(GET.request()
                .header("X-Id", 7)
                .header("X-Days", List.of("a", "b"))
                .header("X-None", null));
        assertThat(server.onlyRequest().header("X-Id")).isEqualTo("7");
        assertThat(server.onlyRequest().header("X-Days")).isEqualTo("a,b");
        assertThat(server.onlyRequest().header("X-None")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "authorization", "Host", "Content-Length", "Content-Type", "a b", ""})
    void refusesHeadersThatAreNotTheCallers(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> GET.request().header(name, "x"));
    }

    @Test
    void refusesAHeaderOfTwoLines() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GET.request().header("X-A", "secret\r\nX-B: c"))
                .withMessage("The value of the header X-A must be printable ASCII");
    }

    @Test
    void addsToAnyCallWhatTheDocumentLacks() {
        caller.events
                .with(also -> also.query("new", "1").header("X-Trace", "t"))
                .with(also -> also.query("newer", 2))
                .getEvent("e1");
        assertThat(server.onlyRequest().target()).isEqualTo("/v2/events/e1?new=1&newer=2");
        assertThat(server.onlyRequest().header("X-Trace")).isEqualTo("t");
    }

    @Test
    void refusesToAddTheKeyByHand() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> caller.events.with(also -> also.header("Authorization", "fake-key")))
                .withMessage("The client sets the header Authorization itself");
    }

    @Test
    void sendsJsonWithItsMediaTypeAndExplicitNulls() {
        EventUpdate patch = EventUpdate.builder().explicitNull("title").build();
        caller.client.call(Operation.of("patch", "PATCH", "/x")
                .request()
                .body(RequestBody.json(EventUpdate.TYPE, patch, "application/merge-patch+json")));
        assertThat(server.onlyRequest().method()).isEqualTo("PATCH");
        assertThat(server.onlyRequest().header("Content-Type")).isEqualTo("application/merge-patch+json");
        assertThat(server.onlyRequest().body()).isEqualTo("{\"title\":null}");
    }

    @Test
    void sendsTextWithItsMediaType() {
        caller.client.call(POST.request().body(RequestBody.text("Zürich", "text/calendar")));
        assertThat(server.onlyRequest().header("Content-Type")).isEqualTo("text/calendar; charset=UTF-8");
        assertThat(server.onlyRequest().body()).isEqualTo("Zürich");
    }

    @Test
    void sendsABodyWithDelete() {
        caller.client.call(Operation.of("delete", "DELETE", "/x")
                .retry(Operation.Retry.IDEMPOTENT)
                .request()
                .body(Codecs.list(Codecs.STRING), List.of("a")));
        assertThat(server.onlyRequest().method()).isEqualTo("DELETE");
        assertThat(server.onlyRequest().body()).isEqualTo("[\"a\"]");
    }

    @Test
    void sendsAForm() {
        caller.client.call(POST.request()
                .field("a b", "c&d")
                .field("tags", List.of("x", "y"))
                .field("none", null));
        assertThat(server.onlyRequest().header("Content-Type")).startsWith("application/x-www-form-urlencoded");
        assertThat(server.onlyRequest().body()).isEqualTo("a+b=c%26d&tags=x&tags=y");
    }

    @Test
    void sendsAFormWithFiles(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("photo.png"), "PNG");
        caller.client.call(POST.request()
                .part("file", Upload.of(file), "image/png")
                .part("more", List.of(Upload.of("a.txt", "A".getBytes(StandardCharsets.UTF_8))))
                .part("meta", Codecs.ANY, TextNode.valueOf("m"))
                .part("title", "Zürich"));
        assertThat(server.onlyRequest().header("Content-Type")).startsWith("multipart/form-data; boundary=");
        assertThat(server.onlyRequest().body().lines())
                .contains(
                        "Content-Disposition: form-data; name=\"file\"; filename=\"photo.png\"",
                        "Content-Type: image/png",
                        "PNG",
                        "Content-Disposition: form-data; name=\"more\"; filename=\"a.txt\"",
                        "Content-Disposition: form-data; name=\"meta\"",
                        "Content-Type: application/json; charset=UTF-8",
                        "\"m\"",
                        "Content-Disposition: form-data; name=\"title\"",
                        "Zürich");
    }

    @Test
    void readsAFileWhileItIsSentAndAgainForARetry() {
        AtomicInteger opened = new AtomicInteger();
        byte[] block = new byte[100_000];
        Upload upload = Upload.of("big.bin", block.length, () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(block);
        });
        Operation<Void> put = Operation.of("put", "PUT", "/x").retry(Operation.Retry.IDEMPOTENT);
        caller.client.call(put.request().body(RequestBody.file(upload, "application/octet-stream")));
        caller.client.call(put.request().body(RequestBody.file(upload.withContentType("image/gif"), "image/*")));
        assertThat(opened).hasValue(2);
        assertThat(server.requests())
                .extracting(request -> request.header("Content-Length"))
                .containsOnly("100000");
        assertThat(server.requests())
                .extracting(request -> request.header("Content-Type"))
                .containsExactly("application/octet-stream", "image/gif");
    }

    @Test
    void sendsALargeFormThatMayNotBeSentTwice() {
        Upload upload = Upload.of("big.bin", new byte[100_000]);
        caller.client.call(POST.request().part("file", upload));
        assertThat(server.onlyRequest().body()).contains("name=\"file\"");
    }

    @Test
    void sendsNoBodyWhereAnOptionalOneIsLeftOut() {
        caller.client.call(Operation.of("put", "PUT", "/x")
                .retry(Operation.Retry.IDEMPOTENT)
                .request()
                .body((RequestBody) null));
        assertThat(server.onlyRequest().header("Content-Type")).isNull();
    }

    @Test
    void returnsTheBytesOfAFileAsTheyArrive() throws IOException {
        Operation<InputStream> download = Operation.of("download", "GET", "/x").returnsBytes("application/pdf");
        try (InputStream bytes = caller.client.download(download.request())) {
            assertThat(bytes.readAllBytes()).asString().isEqualTo("{}");
        }
        assertThat(server.onlyRequest().header("Accept")).isEqualTo("application/pdf");
    }

    @Test
    void returnsTextOfAnyTypeAsItCame() {
        String text = caller.client.call(
                Operation.of("text", "GET", "/x").returnsText("text/calendar").request());
        assertThat(text).isEqualTo("{}");
    }

    @Test
    void returnsNothingButTheHeadersOfHead() {
        try (WireServer head = new WireServer(
                        (request, reply) -> reply.write(
                                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\nX-Count: 3\r\n\r\n"));
                Caller headCaller = new Caller(head.url())) {
            ApiResponse<Void> response = headCaller.client.callWithResponse(Operation.of("head", "HEAD", "/x")
                    .retry(Operation.Retry.IDEMPOTENT)
                    .request());
            assertThat(response.header("X-Count")).contains("3");
        }
    }

    @Test
    void returnsAnEmptyOptionalWhereASuccessHasNoBody() {
        Operation<Optional<Integer>> perhaps = Operation.of("perhaps", "GET", "/x")
                .retry(Operation.Retry.IDEMPOTENT)
                .returnsIfAny(Codecs.INTEGER);
        try (WireServer empty = new WireServer((request, reply) -> reply.write("HTTP/1.1 204 None\r\n\r\n"));
                WireServer full = WireServer.respondingWithJson("7");
                Caller emptyCaller = new Caller(empty.url());
                Caller fullCaller = new Caller(full.url())) {
            assertThat(emptyCaller.client.call(perhaps.request())).isEmpty();
            assertThat(fullCaller.client.call(perhaps.request())).contains(7);
        }
    }
}
