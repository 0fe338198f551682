package in.vyte.sdk.call;

import in.vyte.sdk.call.Attempt.Failure;
import in.vyte.sdk.call.Attempt.Repeat;
import in.vyte.sdk.error.VyteConnectionException;
import in.vyte.sdk.error.VyteException;
import in.vyte.sdk.error.VyteInterruptedException;
import in.vyte.sdk.error.VyteTimeoutException;
import in.vyte.sdk.error.VyteTimeoutException.Limit;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.jspecify.annotations.Nullable;

/** Turns what HttpClient throws into what callers see, and says whether to try again. Immutable. */
final class FailureClassifier {
    private static final List<Class<?>> BEFORE_SENDING = List.of(
            ConnectionRequestTimeoutException.class,
            ConnectTimeoutException.class,
            ConnectException.class,
            NoRouteToHostException.class,
            UnknownHostException.class,
            SSLHandshakeException.class);

    private final boolean transmissionsAreNoted;
    private final CallTimer timer;

    /**
     * Makes a classifier.
     *
     * @param transmissionsAreNoted whether the HttpClient notes when a request begins to leave; if not, only those
     *     failures count as "before" that cannot occur later
     * @param timer tells whether the client was closed
     */
    FailureClassifier(boolean transmissionsAreNoted, CallTimer timer) {
        this.transmissionsAreNoted = transmissionsAreNoted;
        this.timer = timer;
    }

    Failure classify(Call call, Exception cause) {
        boolean sent = wasSent(call, cause);
        if (sent) {
            call.noteSent();
        }
        if (call.deadline().isReached()) {
            return timeout(call, Limit.CALL, cause, Repeat.NO);
        }
        if (isInterruption(cause)) {
            Thread.currentThread().interrupt();
            return new Failure(new VyteInterruptedException(call.describe(), call.mayHaveBeenSent(), cause), Repeat.NO);
        }
        if (timer.isClosed()) {
            return new Failure(new IllegalStateException("The VyteClient was closed", cause), Repeat.NO);
        }
        if (cause instanceof ConnectionRequestTimeoutException) {
            return timeout(call, Limit.POOL, cause, Repeat.NO);
        }
        Repeat repeat = sent ? Repeat.IF_SAFE : Repeat.YES;
        if (cause instanceof SocketTimeoutException) {
            return timeout(call, sent ? Limit.RESPONSE : Limit.CONNECT, cause, repeat);
        }
        if (cause instanceof SSLException && !sent) {
            return connection(call, "the TLS handshake failed", cause, isBrokenOff(cause) ? Repeat.YES : Repeat.NO);
        }
        if (cause instanceof ClientProtocolException) {
            return connection(call, "the exchange does not follow HTTP", cause, Repeat.NO);
        }
        if (cause instanceof RuntimeException) {
            return connection(call, "the exchange failed unexpectedly", cause, Repeat.NO);
        }
        return connection(call, sent ? "the connection broke off" : "the server could not be reached", cause, repeat);
    }

    private boolean wasSent(Call call, Exception cause) {
        if (transmissionsAreNoted || call.isTransmissionNoted()) {
            return call.isTransmissionNoted();
        }
        return BEFORE_SENDING.stream().noneMatch(type -> type.isInstance(cause));
    }

    /** Tells whether the server went away during a handshake, rather than being refused or refusing. */
    private static boolean isBrokenOff(Exception failure) {
        return causes(failure).anyMatch(cause -> cause instanceof EOFException || cause instanceof SocketException);
    }

    private static boolean isInterruption(Exception failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof InterruptedException
                        || isClosedByInterrupt(cause)
                        || isCancelledByInterrupt(cause));
    }

    /** The pool cancels the wait for its lock without saying why. */
    private static boolean isCancelledByInterrupt(Throwable cause) {
        return cause instanceof CancellationException && Thread.currentThread().isInterrupted();
    }

    /** An interrupt closes the channel that the thread reads from, and of a virtual thread any socket. */
    private static boolean isClosedByInterrupt(Throwable cause) {
        return cause instanceof ClosedByInterruptException
                || cause instanceof SocketException && "Closed by interrupt".equals(cause.getMessage());
    }

    private static Stream<Throwable> causes(Exception failure) {
        return Stream.iterate(failure, FailureClassifier::isThere, Throwable::getCause);
    }

    private static boolean isThere(@Nullable Throwable cause) {
        return cause != null;
    }

    private static Failure timeout(Call call, Limit limit, Exception cause, Repeat repeat) {
        return new Failure(new VyteTimeoutException(call.describe(), limit, call.mayHaveBeenSent(), cause), repeat);
    }

    /** Tells whether an answer is not that of the server, which was not sent anything yet. */
    boolean isOfProxy(Call call) {
        return transmissionsAreNoted && !call.isTransmissionNoted();
    }

    Failure refusedByProxy(Call call, int status) {
        String problem = "the proxy answered with status " + status + " instead of connecting";
        VyteException exception = new VyteConnectionException(call.describe(), call.mayHaveBeenSent(), problem, null);
        return new Failure(exception, status / 100 == 5 ? Repeat.YES : Repeat.NO);
    }

    private static Failure connection(Call call, String problem, Exception cause, Repeat repeat) {
        VyteException exception = new VyteConnectionException(call.describe(), call.mayHaveBeenSent(), problem, cause);
        return new Failure(exception, repeat);
    }
}
