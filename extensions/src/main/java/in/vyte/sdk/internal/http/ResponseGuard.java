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
 * Looks, before a request is written, whether the connection is silent. HttpClient takes whatever waits there for the
 * response to the next request; from then on each caller would get the response to another. One for each connection.
 */
final class ResponseGuard {
    private static final Http1Config LIMITS = Http1Config.custom()
            .setMaxLineLength(8 * 1024)
            .setMaxHeaderCount(100)
            .build();

    /** What TLS reads from, by what is read from TLS, which does not say whether bytes wait beneath it. */
    private static final Map<InputStream, InputStream> BENEATH_TLS = Collections.synchronizedMap(new WeakHashMap<>());

    /** A pooled connection turned out to be closed, or dirty, before anything was sent over it: take another one. */
    static final class StaleConnectionException extends IOException {
        private static final long serialVersionUID = 1L;

        StaleConnectionException() {
            super("The pooled connection is closed, or holds a response to no request");
        }
    }

    private @Nullable SessionInputBuffer received;
    private @Nullable InputStream waiting;
    private boolean tunnelling;

    /** Creates the factory of connections for one connection, which has a guard of its own. */
    static ManagedHttpClientConnectionFactory newConnectionFactory() {
        ResponseGuard guard = new ResponseGuard();
        return ManagedHttpClientConnectionFactory.builder()
                .http1Config(LIMITS)
                .responseOutOfOrderStrategy(MonitoringResponseOutOfOrderStrategy.INSTANCE)
                .requestWriterFactory(guard.new Writer()::self)
                .responseParserFactory(limits -> guard.new Parser())
                .build();
    }

    /** Notes what a TLS connection runs over. */
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
        } catch (IOException closed) {
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
            // Through a tunnel the connection begins anew, with a handshake of which something may still wait
            received = tunnelling ? null : buffer;
            waiting = tunnelling ? null : beneath(input);
            return super.parse(buffer, input);
        }
    }
}
