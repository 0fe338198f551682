package in.vyte.sandbox.internal.server;

import in.vyte.sandbox.internal.document.DocumentedOperation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the operation that a method and a path belong to. A literal segment wins over a parameter. */
final class Router {
    private final List<Template> templates;

    Router(List<DocumentedOperation> operations) {
        this.templates = operations.stream()
                .map(operation -> new Template(operation, segments(operation.path())))
                .sorted(Comparator.comparing(Template::shape))
                .toList();
    }

    /**
     * Finds an operation.
     *
     * @param method HTTP method in capitals
     * @param path percent-encoded path
     * @return the operation and the decoded values of its path parameters
     */
    Optional<Route> route(String method, String path) {
        List<String> segments = segments(path);
        return templates.stream()
                .filter(template -> template.operation.method().equals(method))
                .filter(template -> template.fits(segments))
                .findFirst()
                .map(template -> new Route(template.operation, template.values(segments)));
    }

    private static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    private static String decoded(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /**
     * An operation that is called.
     *
     * @param operation the operation
     * @param values its path parameters
     */
    record Route(DocumentedOperation operation, Map<String, String> values) {}

    private record Template(DocumentedOperation operation, List<String> segments) {
        /** Sorts literal segments before parameters, because {@code ~} comes after all that paths are made of. */
        String shape() {
            return operation.path().replaceAll("\\{[^}]*}", "~");
        }

        boolean fits(List<String> actual) {
            if (actual.size() != segments.size()) {
                return false;
            }
            for (int i = 0; i < actual.size(); i++) {
                boolean fits = isParameter(i)
                        ? !actual.get(i).isEmpty()
                        : segments.get(i).equals(actual.get(i));
                if (!fits) {
                    return false;
                }
            }
            return true;
        }

        Map<String, String> values(List<String> actual) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < actual.size(); i++) {
                if (isParameter(i)) {
                    String name = segments.get(i);
                    values.put(name.substring(1, name.length() - 1), decoded(actual.get(i)));
                }
            }
            return values;
        }

        private boolean isParameter(int index) {
            return segments.get(index).startsWith("{");
        }
    }
}
