package in.vyte.openapi.release;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedContent;
import org.openapitools.openapidiff.core.model.ChangedMediaType;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.ChangedOperation;
import org.openapitools.openapidiff.core.model.ChangedParameter;
import org.openapitools.openapidiff.core.model.ChangedResponse;
import org.openapitools.openapidiff.core.model.Endpoint;
import org.openapitools.openapidiff.core.output.ConsoleRender;

/**
 * Tells the difference of two documents in words.
 *
 * <p>openapi-diff finds it and says what is incompatible; on top of that, what would take a method away from users of
 * the generated client counts as breaking: a renamed operation, a response member that is gone, another scalar in a
 * union.
 */
final class DocumentDiff {
    private final Changes changes = new Changes();

    private DocumentDiff() {}

    static Changes between(String earlier, String later) {
        DocumentDiff diff = new DocumentDiff();
        UnionDiff.compare(earlier, later, diff.changes);
        return diff.compared(OpenApiCompare.fromContents(earlier, later));
    }

    private Changes compared(ChangedOpenApi diff) {
        for (Endpoint endpoint : diff.getMissingEndpoints()) {
            changes.add(name(endpoint), true, "operation removed");
        }
        for (Endpoint endpoint : diff.getNewEndpoints()) {
            changes.add(name(endpoint), false, "operation added");
        }
        diff.getChangedOperations().forEach(this::operation);
        if (diff.isIncompatible() && !changes.areBreaking()) {
            changes.add("the document", true, "openapi-diff sees this: " + rendered(diff));
        }
        return changes;
    }

    private void operation(ChangedOperation operation) {
        String name = operation.getHttpMethod() + " " + operation.getPathUrl();
        if (operation.getOperationId() != null) {
            changes.add(
                    name,
                    true,
                    "operation renamed from " + operation.getOperationId().getLeft() + " to "
                            + operation.getOperationId().getRight());
        }
        if (isIncompatible(operation.getSecurityRequirements())) {
            changes.add(name, true, "authorization changed");
        }
        if (operation.getParameters() != null) {
            operation
                    .getParameters()
                    .getMissing()
                    .forEach(parameter -> changes.add(name, true, "parameter " + parameter.getName() + " removed"));
            operation.getParameters().getIncreased().forEach(parameter -> {
                boolean required = Boolean.TRUE.equals(parameter.getRequired());
                String kind = required ? "required" : "optional";
                changes.add(name, required, kind + " parameter " + parameter.getName() + " added");
            });
            operation.getParameters().getChanged().forEach(parameter -> parameter(name, parameter));
        }
        if (operation.getRequestBody() != null) {
            if (operation.getRequestBody().isChangeRequired()) {
                changes.add(
                        name, operation.getRequestBody().isIncompatible(), "request: whether it is required changed");
            }
            content(name, "request", operation.getRequestBody().getContent());
        }
        if (operation.getApiResponses() != null) {
            operation
                    .getApiResponses()
                    .getMissing()
                    .keySet()
                    .forEach(status -> changes.add(name, true, "response " + status + " removed"));
            operation
                    .getApiResponses()
                    .getIncreased()
                    .keySet()
                    .forEach(status -> changes.add(name, false, "response " + status + " added"));
            for (Map.Entry<String, ChangedResponse> response :
                    operation.getApiResponses().getChanged().entrySet()) {
                content(
                        name,
                        "response " + response.getKey(),
                        response.getValue().getContent());
            }
        }
    }

    private void parameter(String operation, ChangedParameter parameter) {
        String name = "parameter " + parameter.getName();
        if (parameter.isChangeRequired()) {
            boolean required = Boolean.TRUE.equals(parameter.getNewParameter().getRequired());
            changes.add(operation, required, name + " is now " + (required ? "required" : "optional"));
        }
        if (parameter.isChangeStyle() || parameter.isChangeExplode()) {
            changes.add(operation, true, name + " is written differently");
        }
        if (parameter.getSchema() != null) {
            new SchemaDiff(changes, operation, false).compare(name, parameter.getSchema());
        }
    }

    private void content(String operation, String place, @Nullable ChangedContent content) {
        if (content == null) {
            return;
        }
        content.getMissing().keySet().forEach(type -> changes.add(operation, true, place + ": no more " + type));
        content.getIncreased().keySet().forEach(type -> changes.add(operation, false, place + ": also " + type));
        for (ChangedMediaType mediaType : content.getChanged().values()) {
            if (mediaType.getSchema() != null) {
                boolean response = place.startsWith("response");
                new SchemaDiff(changes, operation, response).compare(place, mediaType.getSchema());
            }
        }
    }

    static boolean isIncompatible(@Nullable Changed changed) {
        return changed != null && changed.isIncompatible();
    }

    private static String name(Endpoint endpoint) {
        return endpoint.getMethod() + " " + endpoint.getPathUrl();
    }

    private static String rendered(ChangedOpenApi diff) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ConsoleRender().render(diff, new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
