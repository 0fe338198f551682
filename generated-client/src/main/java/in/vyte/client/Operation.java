package in.vyte.client;

import in.vyte.client.json.Codec;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the API document. Immutable.
 *
 * @param <T> the type of the response, {@link Void} if there is none
 */
public final class Operation<T> {
    private final String id;
    private final String method;
    private final String path;
    private final Retry retry;
    private final boolean secured;
    private final String accept;
    private final ResponseReader<T> reader;
    private final List<String> literals = new ArrayList<>();
    private final List<String> parameters = new ArrayList<>();

    /** Whether a request is retried if it is unknown whether the server carried it out. */
    public enum Retry {
        /** Yes: two requests have the same effect as one (RFC 9110, section 9.2.2). */
        IDEMPOTENT,
        /** No: only if the request was provably never sent. */
        NEVER
    }

    private Operation(
            String id,
            String method,
            String path,
            Retry retry,
            boolean secured,
            String accept,
            ResponseReader<T> reader) {
        this.id = id;
        this.method = method;
        this.path = path;
        this.retry = retry;
        this.secured = secured;
        this.accept = accept;
        this.reader = reader;
        split(path);
    }

    /**
     * Describes an operation without a response body.
     *
     * @param id its operationId in the document
     * @param method the HTTP method
     * @param path the path template, with parameters in braces
     * @return an operation that is not retried and that needs the API key
     */
    public static Operation<Void> of(String id, String method, String path) {
        return new Operation<>(id, method, path, Retry.NEVER, true, "application/json", ResponseReader.none());
    }

    /**
     * Sets whether calls may be retried.
     *
     * @param retry the value of {@code x-vyte-retry}
     * @return the same operation with that
     */
    public Operation<T> retry(Retry retry) {
        return new Operation<>(id, method, path, retry, secured, accept, reader);
    }

    /**
     * Sets that the operation needs no API key.
     *
     * @return the same operation, without API key
     */
    public Operation<T> open() {
        return new Operation<>(id, method, path, retry, false, accept, reader);
    }

    /**
     * Sets that the response is JSON.
     *
     * @param codec the codec of the response
     * @param <R> the type of the response
     * @return the same operation with that response
     */
    public <R> Operation<R> returns(Codec<R> codec) {
        return returns(codec, "application/json");
    }

    /**
     * Sets that the response is JSON of a media type of its own.
     *
     * @param codec the codec of the response
     * @param mediaType the media type, which ends in {@code +json}
     * @param <R> the type of the response
     * @return the same operation with that response
     */
    public <R> Operation<R> returns(Codec<R> codec, String mediaType) {
        return returns(mediaType, ResponseReader.json(codec));
    }

    /**
     * Sets that the response is JSON, or has no body.
     *
     * @param codec the codec of the body
     * @param <R> the type of the body
     * @return the same operation with that response
     */
    public <R> Operation<Optional<R>> returnsIfAny(Codec<R> codec) {
        return returns("application/json", ResponseReader.jsonIfAny(codec));
    }

    /**
     * Sets that the response is a word, such as {@code OK}, which a server may also label as JSON.
     *
     * @return the same operation with that response
     */
    public Operation<String> returnsText() {
        return returns("text/plain, application/json;q=0.9", ResponseReader.text());
    }

    /**
     * Sets that the response is text of any length, which is returned as it came.
     *
     * @param mediaTypes the media types, such as {@code text/calendar}
     * @return the same operation with that response
     */
    public Operation<String> returnsText(String mediaTypes) {
        return returns(mediaTypes, ResponseReader.wholeText());
    }

    /**
     * Sets that the response is a file, for {@link ApiClient#download}.
     *
     * @param mediaTypes the media types, such as {@code application/pdf}
     * @return the same operation with that response
     */
    public Operation<InputStream> returnsBytes(String mediaTypes) {
        return returns(mediaTypes, ResponseReader.bytes());
    }

    private <R> Operation<R> returns(String mediaTypes, ResponseReader<R> reader) {
        return new Operation<>(id, method, path, retry, secured, mediaTypes, reader);
    }

    /**
     * Starts a call.
     *
     * @return a new request
     */
    public ApiRequest<T> request() {
        return new ApiRequest<>(this);
    }

    /**
     * Starts a call with more query parameters and headers than the operation has.
     *
     * @param additions what to add
     * @return a new request
     */
    public ApiRequest<T> request(Additions additions) {
        ApiRequest<T> request = request();
        additions.addTo(request);
        return request;
    }

    /**
     * Returns the name.
     *
     * @return the operationId in the document, such as {@code listEvents}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the HTTP method.
     *
     * @return the method in capitals
     */
    public String method() {
        return method;
    }

    /**
     * Returns the path template. It contains no ids, so it suits logs and metrics.
     *
     * @return the template, such as {@code /v2/events/{event_id}}
     */
    public String path() {
        return path;
    }

    /**
     * Returns whether calls may be retried.
     *
     * @return the value of {@code x-vyte-retry} in the document
     */
    public Retry retry() {
        return retry;
    }

    /**
     * Returns whether calls carry the API key.
     *
     * @return false for operations that need none
     */
    public boolean isSecured() {
        return secured;
    }

    String accept() {
        return accept;
    }

    ResponseReader<T> reader() {
        return reader;
    }

    int parameterCount() {
        return parameters.size();
    }

    int indexOf(String parameter) {
        int index = parameters.indexOf(parameter);
        if (index < 0) {
            throw new IllegalArgumentException("The path " + path + " has no parameter " + parameter);
        }
        return index;
    }

    void appendPath(StringBuilder target, @Nullable String[] values) {
        for (int i = 0; i < parameters.size(); i++) {
            if (values[i] == null) {
                throw new IllegalStateException(id + ": the path parameter " + parameters.get(i) + " is not set");
            }
            target.append(literals.get(i)).append(values[i]);
        }
        target.append(literals.get(parameters.size()));
    }

    private void split(String template) {
        int literalStart = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', literalStart)) {
            int close = template.indexOf('}', open);
            literals.add(template.substring(literalStart, open));
            parameters.add(template.substring(open + 1, close));
            literalStart = close + 1;
        }
        literals.add(template.substring(literalStart));
    }

    @Override
    public String toString() {
        return id + " (" + method + " " + path + ")";
    }
}
