package in.vyte.sdk.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShortCauseTest {
    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(new UnknownHostException("vyte.example"), ": the host was not found"),
                arguments(new NoRouteToHostException("No route to host"), ": there is no route to the host"),
                arguments(new ConnectException("Connection refused"), ": connection refused"),
                arguments(new ConnectException("Network is unreachable"), ""),
                arguments(new NoHttpResponseException("gone"), ": the server closed it without a response"),
                arguments(new ConnectionClosedException(), ": the server closed it too early"),
                arguments(new SocketException("Connection reset"), ": the server reset it"),
                arguments(new SocketException("Socket is closed"), ""),
                arguments(new CertificateExpiredException(), ": the server's certificate has expired"),
                arguments(new CertificateNotYetValidException(), ": the server's certificate is not valid yet"),
                arguments(
                        new CertPathBuilderException("unable to find valid certification path"),
                        ": the authority of the server's certificate is unknown"),
                arguments(
                        new SSLPeerUnverifiedException("no match"),
                        ": the server's certificate is for another host name"),
                arguments(
                        new SSLHandshakeException("No subject alternative names present"),
                        ": the server's certificate is for another host name"),
                arguments(
                        new SSLHandshakeException("Received fatal alert: handshake_failure"),
                        ": the server refused it with the alert handshake_failure"),
                arguments(
                        new SSLException("Unsupported or unrecognized SSL message"),
                        ": the server does not speak TLS there"),
                arguments(new SSLException("Something else"), ""),
                arguments(new IOException((String) null), ""),
                arguments(new IOException("Received fatal alert: handshake_failure"), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failures")
    void aKnownFailureIsDescribedInAFewWords(Exception failure, String words) {
        assertThat(ShortCause.after(failure)).isEqualTo(words);
    }

    @Test
    void theDeepestKnownCauseCounts() {
        Exception failure = new SSLHandshakeException("Received fatal alert: certificate_unknown");
        failure.initCause(new IOException("in between", new CertificateExpiredException()));

        assertThat(ShortCause.after(failure)).isEqualTo(": the server's certificate has expired");
    }

    @Test
    void aCauseThatSaysNothingHidesNoneThatDoes() {
        assertThat(ShortCause.after(new IOException(new SocketException("Connection reset"))))
                .isEqualTo(": the server reset it");
    }
}
