package in.vyte.sandbox.control;

import org.jspecify.annotations.Nullable;

/**
 * A call that the sandbox received, and its response. Headers are not kept, so that no key ends up in a test report.
 *
 * @param operationId the operation in the OpenAPI document; null for a path or method the API does not have
 * @param method HTTP method
 * @param path path as sent, percent-encoded, without the query
 * @param query query as sent, percent-encoded; empty if none
 * @param requestBody body as text; empty if none
 * @param status HTTP status of the response; 0 if an injected fault closed the connection
 * @param contentType media type of the response; empty if there was no body
 * @param body body of the response as text; empty if none
 */
public record RecordedCall(
        @Nullable String operationId,
        String method,
        String path,
        String query,
        String requestBody,
        int status,
        String contentType,
        String body) {}
