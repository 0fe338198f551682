package in.vyte.sdk.internal.http;

import in.vyte.client.TransportResponse;
import in.vyte.sdk.error.VyteApiException;
import in.vyte.sdk.error.VyteConnectionException;
import in.vyte.sdk.error.VyteDecodingException;
import in.vyte.sdk.error.VyteException;
import in.vyte.sdk.error.VyteInterruptedException;
import in.vyte.sdk.error.VyteTimeoutException;
import in.vyte.sdk.error.VyteTimeoutException.Limit;
import in.vyte.sdk.internal.http.ContentCodings.UnreadableBodyException;
import in.vyte.sdk.internal.http.FailedAttemptException.Retry;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.util.DeadlineTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Converts exceptions of HttpClient into those of the SDK, and decides whether a retry is possible. The first row that
 * matches applies:
 *
 * <table>
 * <caption>Failures</caption>
 * <tr><th>What happened</th><th>Exception</th><th>Retry</th></tr>
 * <tr><td>the deadline of the call expired</td><td>timeout, CALL</td><td>no</td></tr>
 * <tr><td>the thread was interrupted</td><td>interrupted</td><td>no</td></tr>
 * <tr><td>the client was closed</td><td>connection</td><td>no</td></tr>
 * <tr><td>no connection became free</td><td>timeout, POOL</td><td>no</td></tr>
 * <tr><td>the body cannot be decompressed</td><td>decoding</td><td>no</td></tr>
 * <tr><td>the server was silent</td><td>timeout, CONNECT or RESPONSE</td><td>by what was sent</td></tr>
 * <tr><td>one side refused the handshake</td><td>connection</td><td>no</td></tr>
 * <tr><td>the server closed the connection in the handshake</td><td>connection</td><td>yes</td></tr>
 * <tr><td>the response is not HTTP, or its head exceeds the limits</td><td>connection</td><td>no</td></tr>
 * <tr><td>an unexpected exception</td><td>connection</td><td>no</td></tr>
 * <tr><td>anything else</td><td>connection</td><td>by what was sent</td></tr>
 * </table>
 *
 * <p>"By what was sent" means: yes if the request never left, otherwise only for an idempotent operation. Immutable.
 */
final class Failures {
    private static final int MAX_ERROR_BODY = 8 * 1024;
    private static final Set<Integer> RETRYABLE = Set.of(408, 429, 500, 502, 503, 504);

    private static final List<Class<?>> BEFORE_SENDING = List.of(
            ConnectionRequestTimeoutException.class,
            ConnectTimeoutException.class,
            ConnectException.class,
            NoRouteToHostException.class,
            UnknownHostException.class,
            SSLHandshakeException.class);

    private final HttpEngine engine;

    Failures(HttpEngine engine) {
        this.engine = engine;
    }

    FailedAttemptException classify(Call call, Exception cause) {
        boolean sent = wasSent(call, cause);
        if (sent) {
            call.noteSent();
        }
        Retry retry = sent ? Retry.IF_IDEMPOTENT : Retry.YES;
        if (call.isExpired()) {
            return timeout(call, Limit.CALL, cause, Retry.NO);
        }
        if (isInterruption(cause)) {
            Thread.currentThread().interrupt();
            return new FailedAttemptException(
                    new VyteInterruptedException(call.info(), call.mayHaveBeenSent(), cause), Retry.NO);
        }
        if (engine.isClosed()) {
            return connection(call, "the VyteClient was closed", cause, Retry.NO);
        }
        if (isFullPool(cause)) {
            return timeout(call, Limit.POOL, cause, Retry.NO);
        }
        if (cause instanceof UnreadableBodyException) {
            String problem = String.valueOf(cause.getMessage());
            return new FailedAttemptException(
                    new VyteDecodingException(call.info(), call.status(), "", problem), Retry.NO);
        }
        if (cause instanceof SocketTimeoutException) {
            return timeout(call, sent ? Limit.RESPONSE : Limit.CONNECT, cause, retry);
        }
        if (cause instanceof SSLException && !sent) {
            return connection(call, tlsProblem(cause), cause, isClosedByServer(cause) ? Retry.YES : Retry.NO);
        }
        if (cause instanceof MessageConstraintException) {
            return connection(call, "the head of the response exceeds the limits", cause, Retry.NO);
        }
        if (cause instanceof ClientProtocolException) {
            return connection(call, "the exchange does not follow HTTP", cause, Retry.NO);
        }
        if (cause instanceof RuntimeException) {
            return connection(call, "the exchange failed unexpectedly", cause, Retry.NO);
        }
        String problem = sent ? "the connection failed" : "the server could not be reached";
        return connection(call, problem + ShortCause.after(cause), cause, retry);
    }

    /** A status other than 2xx, with the beginning of the body. Releases the connection. */
    FailedAttemptException refusal(Call call, ClassicHttpResponse response) {
        byte[] body = new byte[0];
        Exception broken = null;
        try {
            body = beginning(response);
        } catch (IOException | RuntimeException e) {
            broken = e;
        } finally {
            CallResponse.abort(response);
        }
        SecretMask mask = new SecretMask(call.apiKey());
        String text = mask.body(body, body.length == MAX_ERROR_BODY, response.getEntity());
        VyteApiException refusal = VyteApiException.of(
                call.info(),
                response.getCode(),
                mask.headers(TransportResponse.headersOf(response)),
                text,
                engine.baseUrl().getPath());
        if (broken != null) {
            refusal.addSuppressed(broken);
        }
        return new FailedAttemptException(
                refusal, RETRYABLE.contains(response.getCode()) ? Retry.IF_IDEMPOTENT : Retry.NO);
    }

    private static byte[] beginning(ClassicHttpResponse response) throws IOException {
        HttpEntity body = response.getEntity();
        return body == null
                ? new byte[0]
                : ContentCodings.decode(response, body.getContent()).readNBytes(MAX_ERROR_BODY);
    }

    /** Returns whether a response is the proxy's: nothing was sent to the server yet. */
    boolean isOfProxy(Call call) {
        return engine.isOwn() && !call.sendState().hasBegun();
    }

    FailedAttemptException refusedByProxy(Call call, int status) {
        String problem = "the proxy responded with status " + status + " instead of connecting";
        VyteException exception = new VyteConnectionException(call.info(), call.mayHaveBeenSent(), problem, null);
        return new FailedAttemptException(exception, status / 100 == 5 ? Retry.YES : Retry.NO);
    }

    /**
     * The user's HttpClient notes nothing: only failures that cannot occur later count as "before sending". With TLS
     * 1.3 a server may refuse the handshake after the request was written; it then never reads the request.
     */
    private boolean wasSent(Call call, Exception cause) {
        SendState state = call.sendState();
        if (engine.isOwn() || state.hasBegun()) {
            boolean isRefusedLate = cause instanceof SSLHandshakeException && !state.isReused();
            return state.hasBegun() && !isRefusedLate;
        }
        return BEFORE_SENDING.stream().noneMatch(type -> type.isInstance(cause));
    }

    /** Returns whether the server closed the connection during the handshake, rather than one side refusing it. */
    private static boolean isClosedByServer(Exception failure) {
        return causes(failure).anyMatch(cause -> cause instanceof EOFException || cause instanceof SocketException);
    }

    private static String tlsProblem(Exception cause) {
        return "the TLS handshake failed" + ShortCause.after(cause);
    }

    private static boolean isFullPool(Exception failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof ConnectionRequestTimeoutException
                        || cause instanceof DeadlineTimeoutException);
    }

    /** HttpClient does not say of each interrupt that it was one, but leaves the flag of the thread set. */
    private static boolean isInterruption(Exception failure) {
        return Thread.currentThread().isInterrupted()
                || causes(failure).anyMatch(cause -> cause instanceof InterruptedException);
    }

    static Stream<Throwable> causes(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Objects::requireNonNull);
    }

    private FailedAttemptException timeout(Call call, Limit limit, Exception cause, Retry retry) {
        int exhausted = call.sendState().hasBegun() ? 0 : engine.exhaustedConnections();
        String detail =
                exhausted == 0 ? "" : ": all " + exhausted + " connections are in use; is a streamed list left open?";
        return new FailedAttemptException(
                new VyteTimeoutException(call.info(), limit, call.mayHaveBeenSent(), detail, cause), retry);
    }

    private static FailedAttemptException connection(Call call, String problem, Exception cause, Retry retry) {
        VyteException exception = new VyteConnectionException(call.info(), call.mayHaveBeenSent(), problem, cause);
        return new FailedAttemptException(exception, retry);
    }
}
