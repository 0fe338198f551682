package in.vyte.contract.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.contract.consumer.Interaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** All the wire faults. */
final class WireFaults {
    private static final JsonMapper MAPPER = new JsonMapper();

    static List<WireFault> all() {
        return List.of(
                WireFault.ofRequest("key dropped", WireFaults::isSecured, with(r -> r.removeHeaders("Authorization"))),
                WireFault.ofRequest(
                        "key with a prefix",
                        WireFaults::isSecured,
                        with(r -> r.setHeader(
                                "Authorization",
                                "Bearer " + r.getFirstHeader("Authorization").getValue()))),
                WireFault.ofRequest("Accept dropped", any(), with(r -> r.removeHeaders("Accept"))),
                WireFault.ofRequest("method changed", any(), WireFaults::anotherMethod),
                WireFault.ofRequest("path changed", any(), path(path -> path.replaceFirst("(\\?|$)", "/$1"))),
                WireFault.ofRequest(
                        "query parameter dropped",
                        WireFaults::hasQuery,
                        path(path -> path.replaceFirst("&[^&]*$|\\?[^&]*$", ""))),
                WireFault.ofRequest(
                        "query parameter renamed",
                        WireFaults::hasQuery,
                        path(path -> path.replaceFirst("([?&])", "$1my_"))),
                WireFault.ofRequest(
                        "query parameter added",
                        any(),
                        path(path -> path + (path.contains("?") ? "&" : "?") + "verbose=true")),
                WireFault.ofRequest(
                        "list cut short", WireFaults::hasList, path(path -> path.replaceFirst("(,|%2C)[^&]*", ""))),
                WireFault.ofRequest("body dropped", WireFaults::hasBody, with(r -> r.setEntity(null))),
                WireFault.ofRequest("body of another content type", WireFaults::hasBody, WireFaults::asText),
                WireFault.ofRequest("member of the body renamed", WireFaults::hasBody, body(WireFaults::renameFirst)),
                WireFault.ofRequest(
                        "null added to the body", WireFaults::hasBody, body(object -> object.putNull("extra"))),
                WireFault.ofRequest(
                        "member of the body sent as text",
                        WireFaults::hasBody,
                        body(object -> object.put(first(object), object.path(first(object)) + "!"))),
                WireFault.ofAnswer(
                        "member of the answer renamed", WireFaults::answersObject, answer(WireFaults::renameFirst)),
                WireFault.ofAnswer(
                        "member of the answer null",
                        WireFaults::answersObject,
                        answer(object -> object.putNull(first(object)))),
                WireFault.ofAnswer(
                        "text of the answer changed",
                        WireFaults::respondsWithText,
                        text -> "KO".getBytes(StandardCharsets.UTF_8)),
                WireFault.ofAnswer(
                        "answer cut off", WireFaults::answersObject, body -> Arrays.copyOf(body, body.length - 1)));
    }

    private static Predicate<Interaction> any() {
        return interaction -> true;
    }

    private static boolean isSecured(Interaction interaction) {
        return interaction.request().secured();
    }

    private static boolean hasQuery(Interaction interaction) {
        return !interaction.request().query().isEmpty();
    }

    private static boolean hasList(Interaction interaction) {
        return interaction.request().query().values().stream()
                .anyMatch(values -> values.get(0).contains(","));
    }

    private static boolean hasBody(Interaction interaction) {
        return interaction.request().body() != null;
    }

    private static boolean answersObject(Interaction interaction) {
        JsonNode body = interaction.response().body();
        return body != null && body.isContainerNode() && !body.isEmpty();
    }

    private static boolean respondsWithText(Interaction interaction) {
        JsonNode body = interaction.response().body();
        return body != null && body.isTextual();
    }

    private static UnaryOperator<ClassicHttpRequest> with(Consumer<ClassicHttpRequest> change) {
        return request -> {
            change.accept(request);
            return request;
        };
    }

    private static UnaryOperator<ClassicHttpRequest> path(UnaryOperator<String> change) {
        return with(request -> request.setPath(change.apply(request.getPath())));
    }

    private static ClassicHttpRequest anotherMethod(ClassicHttpRequest request) {
        String method = request.getMethod().equals("POST") ? "PUT" : "POST";
        BasicClassicHttpRequest changed = new BasicClassicHttpRequest(method, request.getPath());
        changed.setHeaders(request.getHeaders());
        changed.setScheme(request.getScheme());
        changed.setAuthority(request.getAuthority());
        changed.setEntity(request.getEntity());
        return changed;
    }

    private static ClassicHttpRequest asText(ClassicHttpRequest request) {
        request.setEntity(new ByteArrayEntity(bytes(request), ContentType.TEXT_PLAIN));
        return request;
    }

    private static UnaryOperator<ClassicHttpRequest> body(Consumer<ObjectNode> change) {
        return with(request ->
                request.setEntity(new ByteArrayEntity(changed(bytes(request), change), ContentType.APPLICATION_JSON)));
    }

    private static UnaryOperator<byte[]> answer(Consumer<ObjectNode> change) {
        return body -> changed(body, change);
    }

    /** Changes the object, or the first one of the list. */
    private static byte[] changed(byte[] json, Consumer<ObjectNode> change) {
        try {
            JsonNode body = MAPPER.readTree(json);
            change.accept((ObjectNode) (body.isArray() ? body.get(0) : body));
            return MAPPER.writeValueAsBytes(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void renameFirst(ObjectNode object) {
        String name = first(object);
        object.set(name + "_", object.remove(name));
    }

    private static String first(ObjectNode object) {
        return object.fieldNames().next();
    }

    private static byte[] bytes(ClassicHttpRequest request) {
        try {
            return EntityUtils.toByteArray(request.getEntity());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private WireFaults() {}
}
