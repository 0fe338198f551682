package in.vyte.generator;

import in.vyte.generator.JavaType.Kind;
import in.vyte.generator.MediaTypes.Choice;
import in.vyte.generator.MediaTypes.Form;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ComposedSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds what an operation returns. */
@SuppressWarnings("rawtypes") // as the parser hands schemas out
final class Responses {
    private final OpenAPI document;
    private final Types types;
    private final Refusals refusals;

    Responses(OpenAPI document, Types types, Refusals refusals) {
        this.document = document;
        this.types = types;
        this.refusals = refusals;
    }

    /**
     * What an operation returns.
     *
     * @param type the type, {@code Void} for nothing
     * @param traits the calls that say so to the operation
     * @param items the type of the items of a list, null for anything else
     * @param binary whether it is a stream of bytes
     * @param description what the document says of it
     */
    record Result(
            String type,
            String traits,
            @Nullable JavaType items,
            boolean binary,
            @Nullable String description) {
        boolean isNothing() {
            return type.equals("Void");
        }

        String returned() {
            return isNothing() ? "void" : type;
        }
    }

    /** One successful response with what is to be read from it. */
    private record Success(
            String status,
            ApiResponse response,
            @Nullable Choice choice,
            @Nullable JavaType type) {
        boolean isText() {
            return choice != null && choice.form() == Form.TEXT;
        }

        boolean isBinary() {
            return choice != null && choice.form() == Form.BINARY;
        }
    }

    Result of(Operation operation, String method, String className, String place) {
        List<Success> all = successes(operation, className, place);
        if (all.isEmpty()) {
            refusals.add(place, "no successful response", "a response 200, 201, 204, another 2xx, 2XX or default");
            return nothing(null);
        }
        String description = all.get(0).response().getDescription();
        List<Success> bodies =
                all.stream().filter(success -> success.choice() != null).toList();
        if (method.equals("HEAD") || bodies.isEmpty()) {
            return nothing(description);
        }
        Success first = bodies.get(0);
        boolean sometimesEmpty = bodies.size() < all.size();
        boolean raw = bodies.stream().anyMatch(success -> success.isText() || success.isBinary());
        if (raw) {
            boolean same = bodies.stream()
                    .allMatch(success -> success.isText() == first.isText() && success.isBinary() == first.isBinary());
            if (!same || sometimesEmpty) {
                refusals.add(
                        place,
                        "successful responses of text or bytes beside others",
                        "one kind of response for all successes");
            }
            return first.isBinary() ? binary(first, description) : text(first, description);
        }
        JavaType type = common(bodies, className, place);
        return sometimesEmpty ? optional(type, description) : json(first, type, description);
    }

    private List<Success> successes(Operation operation, String className, String place) {
        Map<String, ApiResponse> responses = operation.getResponses() == null ? Map.of() : operation.getResponses();
        Map<String, ApiResponse> found = new LinkedHashMap<>();
        responses.forEach((status, response) -> {
            if (status.matches("2(\\d\\d|XX|xx)")) {
                found.put(status, resolved(response));
            }
        });
        if (found.isEmpty() && responses.containsKey("default")) {
            found.put("default", resolved(responses.get("default")));
        }
        List<Success> successes = new ArrayList<>();
        found.forEach((status, response) -> {
            Choice choice = MediaTypes.choose(response.getContent());
            String suffix = found.size() == 1 ? "Response" : "Response" + status.replace("default", "");
            successes.add(new Success(status, response, choice, type(choice, className + suffix, place, status)));
        });
        return successes;
    }

    private @Nullable JavaType type(@Nullable Choice choice, String inlineName, String place, String status) {
        if (choice == null || choice.form() == Form.BINARY) {
            return null;
        }
        String where = place + ", response " + status;
        if (choice.form() == Form.FORM || choice.form() == Form.MULTIPART) {
            refusals.add(where, choice.name(), "application/json");
            return JavaType.ANY;
        }
        JavaType type = types.of(choice.content().getSchema(), inlineName, where);
        if (choice.form() == Form.TEXT && choice.content().getSchema() != null && !type.isText()) {
            refusals.add(where, choice.name() + " with members", "application/json, or a schema of type string");
        }
        if (type.isCollection() && type.source().contains("@Nullable")) {
            refusals.add(
                    where, "a list whose items may be null", "items without nullable, or a member that holds the list");
        }
        return type;
    }

    private JavaType common(List<Success> bodies, String className, String place) {
        List<JavaType> distinct = bodies.stream()
                .map(Success::type)
                .map(type -> type == null ? JavaType.ANY : type)
                .distinct()
                .toList();
        if (distinct.size() == 1) {
            return distinct.get(0);
        }
        Schema<?> union = new ComposedSchema();
        union.setDescription("The response of one of several successful statuses.");
        List<Schema> alternatives = new ArrayList<>();
        bodies.forEach(body -> alternatives.add(
                body.choice() == null ? new Schema<>() : body.choice().content().getSchema()));
        union.setOneOf(alternatives);
        return types.of(union, className + "Response", place + ", its successful responses");
    }

    private static Result nothing(@Nullable String description) {
        return new Result("Void", "", null, false, description);
    }

    private static Result binary(Success success, @Nullable String description) {
        return new Result("InputStream", ".returnsBytes(" + accept(success) + ")", null, true, description);
    }

    private static Result text(Success success, @Nullable String description) {
        boolean word = success.choice() != null && success.choice().name().equals("text/plain");
        return new Result(
                "String", word ? ".returnsText()" : ".returnsText(" + accept(success) + ")", null, false, description);
    }

    private static Result optional(JavaType type, @Nullable String description) {
        String codec = type.codec(name -> false);
        return new Result("Optional<" + type.source() + ">", ".returnsIfAny(" + codec + ")", null, false, description);
    }

    private static Result json(Success success, JavaType type, @Nullable String description) {
        if (type.kind() == Kind.TEXT) {
            return new Result("String", ".returnsText()", null, false, description);
        }
        JavaType items = type.kind() == Kind.LIST ? type.items() : null;
        String codec = type.codec(name -> false);
        String name =
                success.choice() == null ? MediaTypes.JSON : success.choice().name();
        boolean usual = name.equals(MediaTypes.JSON) || name.equals("*/*");
        String accept = usual ? "" : ", " + Literals.string(name);
        return new Result(type.source(), ".returns(" + codec + accept + ")", items, false, description);
    }

    private static String accept(Success success) {
        String accepted = success.response().getContent().keySet().stream().collect(Collectors.joining(", "));
        return Literals.string(accepted);
    }

    private ApiResponse resolved(ApiResponse response) {
        ApiResponse current = response;
        for (int steps = 0; current.get$ref() != null && steps < 10; steps++) {
            String name = current.get$ref().substring(current.get$ref().lastIndexOf('/') + 1);
            current = Names.at(document.getComponents().getResponses(), name);
        }
        return current;
    }
}
