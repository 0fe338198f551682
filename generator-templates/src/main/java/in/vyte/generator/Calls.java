package in.vyte.generator;

import in.vyte.generator.Bodies.Body;
import in.vyte.generator.Parameters.Draft;
import in.vyte.generator.Responses.Result;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the operations of the document. */
final class Calls {
    /** Stands for the tag of operations that have none. */
    static final String UNTAGGED = "Untagged";

    /** Operations with more optional parameters than this take them as one object. */
    private static final int FEW = 2;

    private final OpenAPI document;
    private final NameMappings mappings;
    private final Refusals refusals;
    private final Parameters parameters;
    private final Bodies bodies;
    private final Responses responses;

    Calls(OpenAPI document, Types types, NameMappings mappings, Refusals refusals) {
        this.document = document;
        this.mappings = mappings;
        this.refusals = refusals;
        this.parameters = new Parameters(document, types, refusals);
        this.bodies = new Bodies(document, types, refusals);
        this.responses = new Responses(document, types, refusals);
    }

    /** Returns all operations by tag; one with several tags is in each. */
    Map<String, List<Call>> byTag() {
        Map<String, List<Call>> byTag = new LinkedHashMap<>();
        Set<String> ids = new LinkedHashSet<>();
        if (document.getPaths() != null) {
            document.getPaths().forEach((path, item) -> {
                refuseServers(path, item);
                item.readOperationsMap().forEach((method, operation) -> {
                    Call call = call(path, item, method, operation, ids);
                    tags(operation)
                            .forEach(tag -> byTag.computeIfAbsent(tag, name -> new ArrayList<>())
                                    .add(call));
                });
            });
        }
        return byTag;
    }

    private void refuseServers(String path, PathItem item) {
        boolean own = item.getServers() != null && !item.getServers().isEmpty();
        boolean ofOperation = item.readOperations().stream()
                .anyMatch(operation -> operation.getServers() != null
                        && !operation.getServers().isEmpty());
        if (own || ofOperation) {
            refusals.add(
                    "path " + path, "servers of its own", "the servers of the document, and a base URL of the client");
        }
    }

    private static Set<String> tags(Operation operation) {
        return operation.getTags() == null || operation.getTags().isEmpty()
                ? Set.of(UNTAGGED)
                : new LinkedHashSet<>(operation.getTags());
    }

    private Call call(String path, PathItem item, HttpMethod method, Operation operation, Set<String> ids) {
        String id = operation.getOperationId();
        String place = "operation " + (id == null ? method + " " + path : id);
        if (id == null || id.isBlank()) {
            refusals.add(place, "no operationId", "an operationId such as listEvents");
            id = method.name().toLowerCase(Locale.ROOT) + path;
        }
        if (method == HttpMethod.TRACE) {
            refusals.add(place, "the method TRACE", "GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS");
        }
        String name = Names.unreserved(Names.camel(id), ReservedNames.OPERATIONS, "Operation");
        if (!ids.add(name)) {
            refusals.add(place, "another operation is called " + name + " in Java", "an operationId of its own");
        }
        String className = Names.capitalized(name);
        List<Draft> drafts = parameters.of(item, operation, className, place);
        Body body = bodies.of(operation, className, place);
        Result result = responses.of(operation, method.name(), className, place);
        List<Argument> arguments = arguments(id, drafts, body);
        long optional =
                arguments.stream().filter(argument -> !argument.required()).count();
        return new Call(
                id,
                name,
                method.name(),
                path,
                retry(operation, method, place),
                isOpen(operation, place),
                Boolean.TRUE.equals(operation.getDeprecated()),
                operation.getSummary(),
                operation.getDescription(),
                arguments,
                optional > FEW,
                result);
    }

    private List<Argument> arguments(String operation, List<Draft> parameters, Body body) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        parameters.forEach(draft -> put(drafts, draft));
        body.form().forEach(draft -> put(drafts, draft));
        if (body.body() != null) {
            put(drafts, body.body());
        }
        Map<String, String> names =
                Names.distinct(drafts.keySet(), key -> argumentName(operation, Names.at(drafts, key)));
        List<Argument> arguments = new ArrayList<>();
        drafts.forEach((key, draft) -> arguments.add(new Argument(
                Names.at(names, key),
                draft.type(),
                draft.required(),
                draft.deprecated(),
                draft.description(),
                draft.remarks(),
                draft == body.body(),
                draft.step())));
        return arguments;
    }

    /** Parameters in different places may have the same name. */
    private static void put(Map<String, Draft> drafts, Draft draft) {
        String key = draft.jsonName();
        while (drafts.containsKey(key)) {
            key += " ";
        }
        drafts.put(key, draft);
    }

    private String argumentName(String operation, Draft draft) {
        String name = draft.jsonName();
        return mappings.parameter(operation, name)
                .orElseGet(() -> Names.unreserved(Names.camel(name), ReservedNames.PARAMETERS, "Value"));
    }

    private String retry(Operation operation, HttpMethod method, String place) {
        Object written = operation.getExtensions() == null
                ? null
                : operation.getExtensions().get("x-vyte-retry");
        if (written == null) {
            return method == HttpMethod.POST || method == HttpMethod.PATCH ? "NEVER" : "IDEMPOTENT";
        }
        String retry = String.valueOf(written).toUpperCase(Locale.ROOT);
        if (!Set.of("IDEMPOTENT", "NEVER").contains(retry)) {
            refusals.add(place, "x-vyte-retry: " + written, "idempotent or never");
        }
        return retry;
    }

    private boolean isOpen(Operation operation, String place) {
        List<SecurityRequirement> security =
                operation.getSecurity() == null ? document.getSecurity() : operation.getSecurity();
        if (security == null || security.isEmpty()) {
            return true;
        }
        boolean key = security.stream()
                .anyMatch(requirement ->
                        requirement.keySet().stream().allMatch(this::isKeyInHeader) && !requirement.isEmpty());
        boolean none = security.stream().anyMatch(SecurityRequirement::isEmpty);
        if (!key && !none) {
            refusals.add(place, "security " + names(security), "an API key in a header, or none");
        }
        return !key;
    }

    private boolean isKeyInHeader(String name) {
        Map<String, SecurityScheme> schemes = document.getComponents() == null
                ? null
                : document.getComponents().getSecuritySchemes();
        SecurityScheme scheme = schemes == null ? null : schemes.get(name);
        return scheme != null
                && scheme.getType() == SecurityScheme.Type.APIKEY
                && scheme.getIn() == SecurityScheme.In.HEADER;
    }

    private static String names(List<SecurityRequirement> security) {
        Set<String> names = new LinkedHashSet<>();
        security.forEach(requirement -> names.addAll(requirement.keySet()));
        return String.join(", ", names);
    }
}
