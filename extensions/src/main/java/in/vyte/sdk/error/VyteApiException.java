package in.vyte.sdk.error;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The server responded with a status other than 2xx. Common statuses have a subclass. Immutable and thread-safe. */
public class VyteApiException extends VyteException {
    private static final long serialVersionUID = 1L;

    private final CallInfo callInfo;
    private final int status;
    private final TreeMap<String, List<String>> headers;
    private final String body;

    VyteApiException(CallInfo call, int status, String problem, Map<String, List<String>> headers, String body) {
        super(call, true, problem, null);
        this.callInfo = call;
        this.status = status;
        this.headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach(
                (name, values) -> this.headers.put(name, Collections.unmodifiableList(new ArrayList<>(values))));
        this.body = body;
    }

    /**
     * Creates the exception for a status, for a base URL without a path.
     *
     * @param call what was called
     * @param status the HTTP status
     * @param headers the headers of the response
     * @param body the beginning of the body, masked as {@link #body()} says
     * @return an exception of the subclass for that status
     */
    public static VyteApiException of(CallInfo call, int status, Map<String, List<String>> headers, String body) {
        return of(call, status, headers, body, "");
    }

    /**
     * Creates the exception for a status.
     *
     * @param call what was called
     * @param status the HTTP status
     * @param headers the headers of the response
     * @param body the beginning of the body, masked as {@link #body()} says
     * @param basePath the path of the base URL, empty if it has none
     * @return an exception of the subclass for that status
     */
    public static VyteApiException of(
            CallInfo call, int status, Map<String, List<String>> headers, String body, String basePath) {
        String problem = "status " + status + meaning(status, headers) + ServerMessage.after(body)
                + advice(call, status, basePath);
        return switch (status) {
            case 400 -> new BadRequestException(call, problem, headers, body);
            case 401 -> new UnauthorizedException(call, problem, headers, body);
            case 403 -> new ForbiddenException(call, problem, headers, body);
            case 404 -> new NotFoundException(call, problem, headers, body);
            case 429 -> new RateLimitedException(call, problem, headers, body);
            default ->
                status / 100 == 5
                        ? new ServerErrorException(call, status, problem, headers, body)
                        : new VyteApiException(call, status, problem, headers, body);
        };
    }

    private static String meaning(int status, Map<String, List<String>> headers) {
        return switch (status) {
            case 400 -> ", the request is malformed";
            case 401 -> ", the API key is missing or not valid";
            case 403 -> ", the API key may not do this";
            case 404 -> ", there is no such resource";
            case 429 -> ", too many requests";
            case 301, 302, 303, 307, 308 -> ", a redirect to " + redirectHost(headers) + ", which is not followed";
            default -> status / 100 == 5 ? ", the failure is the server's" : "";
        };
    }

    private static String advice(CallInfo call, int status, String basePath) {
        boolean hasPath = !basePath.isEmpty() && !basePath.equals("/");
        if (status == 404 && hasPath) {
            return "; check the path of the base URL: " + basePath;
        }
        if (status / 100 == 5 && call.method().equals("POST")) {
            String what =
                    call.operationId().startsWith("create") ? "what it creates may exist" : "it may have been done";
            return "; " + what + " anyway: check before you send it again";
        }
        return "";
    }

    /** Only the host of a redirect: its path and query may contain secrets. */
    private static String redirectHost(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Location"))
                .flatMap(header -> header.getValue().stream())
                .findFirst()
                .map(VyteApiException::host)
                .orElse("an unknown host");
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
        return callInfo.operationId();
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
     * Returns the headers of the response.
     *
     * @return the headers, unmodifiable; names are case-insensitive
     */
    public Map<String, List<String>> headers() {
        return Collections.unmodifiableMap(headers);
    }

    /**
     * Returns the first header of a name.
     *
     * @param name the name, case-insensitive
     * @return the value, empty if there is no such header
     */
    public Optional<String> header(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /**
     * Returns the body of the response as text for people: Vyte documents no format for it. The API key is masked in
     * any spelling. Values are masked if their name contains {@code password}, {@code secret}, {@code token},
     * {@code hash}, {@code authorization} or {@code api_key}, in JSON (also in JSON within a string) and in form and
     * query text ({@code name=value}). Secrets in any other format are not recognized.
     *
     * @return the first 8 KiB of the body, empty if there is none
     */
    public String body() {
        return body;
    }
}
