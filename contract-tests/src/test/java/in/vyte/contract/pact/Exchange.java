package in.vyte.contract.pact;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request and its response as they stand on the wire, wherever they were seen. */
public record Exchange(Request request, Response response) {

    /**
     * What was sent.
     *
     * @param query the values by name, decoded
     * @param authorization the header, null if it is missing
     * @param accept the header, null if it is missing
     */
    public record Request(
            String method,
            String path,
            Map<String, List<String>> query,
            @Nullable String authorization,
            @Nullable String accept,
            Body body) {}

    /** What came back. */
    public record Response(int status, Body body) {}

    /**
     * A body.
     *
     * @param contentType null if there is none
     * @param text empty if there is none
     */
    public record Body(@Nullable String contentType, String text) {
        /** No body. */
        public static final Body NONE = new Body(null, "");
    }
}
