package in.vyte.readme;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;

/** As much of a servlet container as one request needs. */
final class ServletExchange {
    private int status;

    HttpServletRequest request(String query, byte[] body) {
        return proxy(HttpServletRequest.class, (method, argument) -> switch (method) {
            case "getQueryString" -> query;
            case "getInputStream" -> new Body(body);
            default -> throw new UnsupportedOperationException(method);
        });
    }

    HttpServletResponse response() {
        return proxy(HttpServletResponse.class, (method, argument) -> switch (method) {
            case "setStatus", "sendError" -> status = (Integer) argument;
            default -> throw new UnsupportedOperationException(method);
        });
    }

    int status() {
        return status;
    }

    private interface Behaviour {
        Object call(String method, Object argument);
    }

    private static <T> T proxy(Class<T> type, Behaviour behaviour) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Object result = behaviour.call(method.getName(), arguments == null ? null : arguments[0]);
                    return method.getReturnType() == void.class ? null : result;
                }));
    }

    private static final class Body extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Body(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
