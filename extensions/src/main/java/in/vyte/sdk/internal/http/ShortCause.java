package in.vyte.sdk.internal.http;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.jspecify.annotations.Nullable;

/** Describes in a few words why a connection failed. Java's messages say too much or too little. */
final class ShortCause {
    private static final Pattern ALERT = Pattern.compile("(?i)received fatal alert: ([a-z0-9_]+)");

    private ShortCause() {}

    /** The words that follow a problem, with a colon before them; empty if nothing more is known. */
    static String after(Exception failure) {
        Optional<String> words = Failures.causes(failure)
                .flatMap(cause -> Stream.ofNullable(of(cause)))
                .reduce((first, last) -> last);
        return words.map(text -> ": " + text).orElse("");
    }

    private static @Nullable String of(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof UnknownHostException) {
            return "the host was not found";
        } else if (cause instanceof NoRouteToHostException) {
            return "there is no route to the host";
        } else if (cause instanceof ConnectException) {
            return message.contains("refused") ? "connection refused" : null;
        } else if (cause instanceof NoHttpResponseException) {
            return "the server closed it without a response";
        } else if (cause instanceof ConnectionClosedException) {
            return "the server closed it too early";
        } else if (cause instanceof SocketException) {
            return message.contains("reset") ? "the server reset it" : null;
        }
        return ofTls(cause, message);
    }

    private static @Nullable String ofTls(Throwable cause, String message) {
        if (cause instanceof CertificateExpiredException) {
            return "the server's certificate has expired";
        } else if (cause instanceof CertificateNotYetValidException) {
            return "the server's certificate is not valid yet";
        } else if (cause instanceof CertPathBuilderException) {
            return "the authority of the server's certificate is unknown";
        } else if (cause instanceof SSLPeerUnverifiedException || message.contains("subject alternative")) {
            return "the server's certificate is for another host name";
        } else if (cause instanceof SSLException) {
            Matcher alert = ALERT.matcher(message);
            if (alert.find()) {
                return "the server refused it with the alert " + alert.group(1);
            }
            return message.contains("Unsupported or unrecognized SSL message")
                    ? "the server does not speak TLS there"
                    : null;
        }
        return null;
    }
}
