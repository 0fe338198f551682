package in.vyte.sdk.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestWriter;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.apache.hc.core5.http.io.SessionOutputBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Checks before each request whether unread bytes wait on the connection. HttpClient would take them for the response
 * to the next request, and from then on each caller would get the response to another request. One for each connection.
 */
final class ResponseGuard {
    private static final Http1Config LIMITS = Http1Config.custom()
            .setMaxLineLength(8 * 1024)
            .setMaxHeaderCount(100)
            .build();

    /**
     * The input of the plain socket, by the input of the TLS socket, which does not report bytes that wait below it.
     */
    private static final Map<InputStream, InputStream> BENEATH_TLS = Collections.synchronizedMap(new WeakHashMap<>());

    /** A pooled connection is closed or has unread bytes. Nothing was sent: another connection can be used. */
    static final class StaleConnectionException extends IOException {
        private static final long serialVersionUID = 1L;

        StaleConnectionException() {
            super("The pooled connection is closed or has unread bytes");
        }
    }

    private @Nullable SessionInputBuffer received;
    private @Nullable InputStream waiting;
    private boolean tunnelling;

    /** Creates the factory of one connection, with a guard of its own. */
    static ManagedHttpClientConnectionFactory newConnectionFactory() {
        ResponseGuard guard = new ResponseGuard();
        return ManagedHttpClientConnectionFactory.builder()
                .http1Config(LIMITS)
                .responseOutOfOrderStrategy(MonitoringResponseOutOfOrderStrategy.INSTANCE)
                .requestWriterFactory(guard.new Writer()::self)
                .responseParserFactory(limits -> guard.new Parser())
                .build();
    }

    /** Notes the plain socket below a TLS socket. */
    static void layered(Socket secure, Socket plain) throws IOException {
        BENEATH_TLS.put(secure.getInputStream(), beneath(plain.getInputStream()));
    }

    private static InputStream beneath(InputStream input) {
        return BENEATH_TLS.getOrDefault(input, input);
    }

    private boolean isSilent() {
        SessionInputBuffer buffer = received;
        InputStream input = waiting;
        try {
            return buffer == null || input == null || buffer.length() == 0 && input.available() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private final class Writer extends DefaultHttpRequestWriter {
        Writer self() {
            return this;
        }

        @Override
        public void write(ClassicHttpRequest request, SessionOutputBuffer buffer, OutputStream output)
                throws IOException, HttpException {
            if (!isSilent()) {
                throw new StaleConnectionException();
            }
            tunnelling = Method.CONNECT.isSame(request.getMethod());
            super.write(request, buffer, output);
        }
    }

    private final class Parser extends DefaultHttpResponseParser {
        Parser() {
            super(LIMITS);
        }

        @Override
        public @Nullable ClassicHttpResponse parse(SessionInputBuffer buffer, InputStream input)
                throws IOException, HttpException {
            // In a tunnel the connection starts again, with a handshake whose bytes may still wait
            received = tunnelling ? null : buffer;
            waiting = tunnelling ? null : beneath(input);
            return super.parse(buffer, input);
        }
    }
}
