package in.vyte.sdk.error;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The server answered with a status other than 2xx. Subclasses stand for the statuses that callers tell apart.
 * Immutable and so safe for use by several threads.
 */
public class VyteApiException extends VyteException {
    private static final long serialVersionUID = 1L;

    private final FailedCall failedCall;
    private final int status;
    private final TreeMap<String, List<String>> headers;
    private final String body;

    VyteApiException(FailedCall call, int status, String problem, Map<String, List<String>> headers, String body) {
        super(call, problem, null);
        this.failedCall = call;
        this.status = status;
        this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach(
                (name, values) -> this.headers.put(name, Collections.unmodifiableList(new ArrayList<>(values))));
        this.body = body;
    }

    /**
     * Makes the exception that belongs to a status.
     *
     * @param call what was called
     * @param status the HTTP status
     * @param headers the headers of the answer
     * @param body the beginning of the body, masked as {@link #body()} says
     * @return an exception of the class for that status
     */
    public static VyteApiException of(FailedCall call, int status, Map<String, List<String>> headers, String body) {
        return switch (status) {
            case 400 -> new BadRequestException(call, headers, body);
            case 401 -> new UnauthorizedException(call, headers, body);
            case 403 -> new ForbiddenException(call, headers, body);
            case 404 -> new NotFoundException(call, headers, body);
            case 429 -> new RateLimitedException(call, headers, body);
            default ->
                status / 100 == 5
                        ? new ServerErrorException(call, status, headers, body)
                        : new VyteApiException(call, status, problem(status, headers), headers, body);
        };
    }

    /** Names of a redirect only where it leads to: its path and query may hold what is nobody's business. */
    private static String problem(int status, Map<String, List<String>> headers) {
        if (status / 100 != 3) {
            return "status " + status;
        }
        String host = headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Location"))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .map(VyteApiException::host)
                .orElse("an unknown host");
        return "status " + status + ", a redirect to " + host + ", which is not followed";
    }

    private static String host(String location) {
        try {
            String host = new URI(location).getHost();
            return host == null ? "the same host" : host;
        } catch (URISyntaxException malformed) {
            return "a malformed URL";
        }
    }

    /**
     * Returns what was called.
     *
     * @return the operationId in the API document
     */
    public String operationId() {
        return failedCall.operationId();
    }

    /**
     * Returns the HTTP status.
     *
     * @return the status
     */
    public int status() {
        return status;
    }

    /**
     * Returns the headers of the answer.
     *
     * @return the headers, unmodifiable; names are found in any case
     */
    public Map<String, List<String>> headers() {
        return Collections.unmodifiableMap(headers);
    }

    /**
     * Returns the first header of a name.
     *
     * @param name the name in any case
     * @return the value, empty if there is no such header
     */
    public Optional<String> header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /**
     * Returns what the server said, for people to read: Vyte documents no form of it. Masked in it are the API key, and
     * values whose name holds {@code password}, {@code secret}, {@code token}, {@code hash}, {@code authorization} or
     * {@code api_key}: in JSON, also where that was escaped with backslashes into a string, and in form and query text
     * ({@code name=value}). In any other form a secret that the server repeats is not recognized.
     *
     * @return the first 8 KiB of the body as text, empty if there is none
     */
    public String body() {
        return body;
    }
}
