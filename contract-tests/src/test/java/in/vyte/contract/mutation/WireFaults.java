package in.vyte.contract.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.contract.consumer.Interaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.commons.io.function.IOConsumer;
import org.apache.commons.io.function.IOFunction;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** Faults between the SDK and the API. */
final class WireFaults {
    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * One fault.
     *
     * @param applies to which interactions it can happen
     * @param handler changes the request on its way out, or the response on its way back
     */
    record WireFault(String name, Predicate<Interaction> applies, ExecChainHandler handler) {
        CloseableHttpClient httpClient() {
            return HttpClients.custom()
                    .disableAutomaticRetries()
                    .addExecInterceptorFirst(name, handler)
                    .build();
        }
    }

    static final WireFault NONE = request("none", any(), request -> {});

    static List<WireFault> all() {
        return List.of(
                request("key dropped", WireFaults::isSecured, r -> r.removeHeaders("Authorization")),
                request(
                        "key with a prefix",
                        WireFaults::isSecured,
                        r -> r.setHeader(
                                "Authorization",
                                "Bearer " + r.getFirstHeader("Authorization").getValue())),
                request("Accept dropped", any(), r -> r.removeHeaders("Accept")),
                new WireFault(
                        "method changed",
                        any(),
                        (request, scope, chain) -> chain.proceed(withAnotherMethod(request), scope)),
                request("path changed", any(), path(path -> path.replaceFirst("(\\?|$)", "/$1"))),
                request(
                        "query parameter dropped",
                        WireFaults::hasQuery,
                        path(path -> path.replaceFirst("&[^&]*$|\\?[^&]*$", ""))),
                request(
                        "query parameter renamed",
                        WireFaults::hasQuery,
                        path(path -> path.replaceFirst("([?&])", "$1my_"))),
                request(
                        "query parameter added",
                        any(),
                        path(path -> path + (path.contains("?") ? "&" : "?") + "verbose=true")),
                request("list cut short", WireFaults::hasList, path(path -> path.replaceFirst("(,|%2C)[^&]*", ""))),
                request("body dropped", WireFaults::hasBody, r -> r.setEntity(null)),
                request(
                        "body of another content type",
                        WireFaults::hasBody,
                        r -> r.setEntity(
                                new ByteArrayEntity(EntityUtils.toByteArray(r.getEntity()), ContentType.TEXT_PLAIN))),
                request("member of the body renamed", WireFaults::hasBody, body(WireFaults::renameFirst)),
                request("null added to the body", WireFaults::hasBody, body(object -> object.putNull("extra"))),
                request(
                        "member of the body sent as text",
                        WireFaults::hasBody,
                        body(object -> object.put(first(object), object.path(first(object)) + "!"))),
                response(
                        "member of the response renamed",
                        WireFaults::respondsWithMembers,
                        json -> changed(json, WireFaults::renameFirst)),
                response(
                        "member of the response null",
                        WireFaults::respondsWithMembers,
                        json -> changed(json, object -> object.putNull(first(object)))),
                response(
                        "text of the response changed",
                        WireFaults::respondsWithText,
                        text -> "KO".getBytes(StandardCharsets.UTF_8)),
                response(
                        "response cut off",
                        WireFaults::respondsWithMembers,
                        body -> Arrays.copyOf(body, body.length - 1)));
    }

    private static WireFault request(
            String name, Predicate<Interaction> applies, IOConsumer<ClassicHttpRequest> change) {
        return new WireFault(name, applies, (request, scope, chain) -> {
            try {
                change.accept(request);
            } catch (IOException | RuntimeException e) {
                throw impossible(name, e);
            }
            return chain.proceed(request, scope);
        });
    }

    private static WireFault response(String name, Predicate<Interaction> applies, IOFunction<byte[], byte[]> change) {
        return new WireFault(name, applies, (request, scope, chain) -> {
            ClassicHttpResponse response = chain.proceed(request, scope);
            ContentType contentType = ContentType.parse(response.getEntity().getContentType());
            byte[] body = EntityUtils.toByteArray(response.getEntity());
            try {
                response.setEntity(new ByteArrayEntity(change.apply(body), contentType));
            } catch (IOException | RuntimeException e) {
                throw impossible(name, e);
            }
            return response;
        });
    }

    /** A fault that cannot be made must not look like one that was noticed. */
    private static Error impossible(String fault, Exception cause) {
        return new LinkageError("The fault cannot be made: " + fault, cause);
    }

    private static Predicate<Interaction> any() {
        return interaction -> true;
    }

    private static boolean isSecured(Interaction interaction) {
        return interaction.operation().secured();
    }

    private static boolean hasQuery(Interaction interaction) {
        return !interaction.pact().getRequest().getQuery().isEmpty();
    }

    private static boolean hasList(Interaction interaction) {
        return interaction.pact().getRequest().getQuery().values().stream()
                .anyMatch(values -> values.get(0).contains(","));
    }

    private static boolean hasBody(Interaction interaction) {
        return interaction.pact().getRequest().getBody().isPresent();
    }

    private static boolean respondsWithMembers(Interaction interaction) {
        String body = interaction.pact().getResponse().getBody().valueAsString();
        return body.contains("{\"");
    }

    private static boolean respondsWithText(Interaction interaction) {
        return interaction.operation().respondsWithText()
                && interaction.pact().getResponse().getBody().isPresent();
    }

    private static IOConsumer<ClassicHttpRequest> path(UnaryOperator<String> change) {
        return request -> request.setPath(change.apply(request.getPath()));
    }

    private static ClassicHttpRequest withAnotherMethod(ClassicHttpRequest request) {
        String method = request.getMethod().equals("POST") ? "PUT" : "POST";
        BasicClassicHttpRequest changed = new BasicClassicHttpRequest(method, request.getPath());
        changed.setHeaders(request.getHeaders());
        changed.setScheme(request.getScheme());
        changed.setAuthority(request.getAuthority());
        changed.setEntity(request.getEntity());
        return changed;
    }

    private static IOConsumer<ClassicHttpRequest> body(Consumer<ObjectNode> change) {
        return request -> request.setEntity(new ByteArrayEntity(
                changed(EntityUtils.toByteArray(request.getEntity()), change), ContentType.APPLICATION_JSON));
    }

    /** Changes the object, or the first one of the list. */
    private static byte[] changed(byte[] json, Consumer<ObjectNode> change) throws IOException {
        JsonNode body = MAPPER.readTree(json);
        change.accept((ObjectNode) (body.isArray() ? body.get(0) : body));
        return MAPPER.writeValueAsBytes(body);
    }

    private static void renameFirst(ObjectNode object) {
        String name = first(object);
        object.set(name + "_", object.remove(name));
    }

    private static String first(ObjectNode object) {
        return object.fieldNames().next();
    }

    private WireFaults() {}
}
