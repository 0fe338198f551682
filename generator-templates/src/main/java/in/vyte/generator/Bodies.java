package in.vyte.generator;

import in.vyte.generator.JavaType.Kind;
import in.vyte.generator.MediaTypes.Choice;
import in.vyte.generator.Parameters.Draft;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the body of an operation, and how it goes into the request. */
@SuppressWarnings("rawtypes") // as the parser hands schemas out
final class Bodies {
    private final OpenAPI document;
    private final Types types;
    private final Refusals refusals;

    Bodies(OpenAPI document, Types types, Refusals refusals) {
        this.document = document;
        this.types = types;
        this.refusals = refusals;
    }

    /**
     * The body of an operation.
     *
     * @param body the body as one value, null if there is none or if it is a form
     * @param form the members of a form
     */
    record Body(@Nullable Draft body, List<Draft> form) {}

    Body of(Operation operation, String className, String place) {
        RequestBody body = resolved(operation.getRequestBody());
        Choice choice = body == null ? null : MediaTypes.choose(body.getContent());
        if (body == null || choice == null) {
            return new Body(null, List.of());
        }
        String where = place + ", request body";
        return switch (choice.form()) {
            case FORM, MULTIPART -> new Body(null, form(choice, className, where));
            default -> new Body(single(body, choice, className, where), List.of());
        };
    }

    private Draft single(RequestBody body, Choice choice, String className, String place) {
        boolean required = Boolean.TRUE.equals(body.getRequired());
        Schema<?> schema = choice.content().getSchema();
        JavaType type = switch (choice.form()) {
            case TEXT -> JavaType.TEXT;
            case BINARY -> JavaType.UPLOAD;
            default -> types.of(schema, className + "Body", place);
        };
        if (choice.form() == MediaTypes.Form.TEXT
                && schema != null
                && !types.of(schema, "", place).isText()) {
            refusals.add(place, choice.name() + " with members", "application/json, or a schema of type string");
        }
        String mediaType = Literals.string(choice.name().equals("*/*") ? MediaTypes.JSON : choice.name());
        String created = switch (choice.form()) {
            case TEXT -> "RequestBody.text({}, " + mediaType + ")";
            case BINARY -> "RequestBody.file({}, " + mediaType + ")";
            default -> "RequestBody.json(" + type.codec(name -> false) + ", {}, " + mediaType + ")";
        };
        String usual = ".body(" + type.codec(name -> false) + ", {})";
        boolean plain = required
                && choice.form() == MediaTypes.Form.JSON
                && choice.name().equals(MediaTypes.JSON);
        String step = plain ? usual : ".body(" + (required ? created : "{} == null ? null : " + created) + ")";
        return new Draft(bodyName(type), type, required, false, body.getDescription(), Texts.remarks(schema), step);
    }

    /** Named after its type, so that it keeps its name when the description changes. */
    private static String bodyName(JavaType type) {
        return switch (type.kind()) {
            case MODEL, UNION, TEXT_ENUM, INTEGER_ENUM -> type.source();
            case UPLOAD -> "file";
            default -> "body";
        };
    }

    private List<Draft> form(Choice choice, String className, String place) {
        Schema<?> schema = types.resolved(choice.content().getSchema(), place);
        if (schema == null || Shape.of(schema) != Shape.OBJECT) {
            refusals.add(place, choice.name() + " without members", "an object with properties");
            return List.of();
        }
        Set<String> required = schema.getRequired() == null ? Set.of() : Set.copyOf(schema.getRequired());
        boolean multipart = choice.form() == MediaTypes.Form.MULTIPART;
        List<Draft> members = new ArrayList<>();
        Map<String, Schema> properties = schema.getProperties();
        properties.forEach((name, member) -> {
            String where = place + ", member " + name;
            JavaType type = types.of(member, className + Names.pascal(name), where);
            String contentType = contentType(choice, name);
            String step = multipart ? partStep(name, type, contentType, where) : fieldStep(name, type, where);
            members.add(new Draft(
                    name,
                    type,
                    required.contains(name),
                    Texts.isDeprecated(member),
                    member.getDescription(),
                    Texts.remarks(member),
                    step));
        });
        return members;
    }

    private String fieldStep(String name, JavaType type, String place) {
        boolean list =
                type.isCollection() && type.items() != null && type.items().isText();
        if (!type.isText() && !list) {
            refusals.add(place, "an object or a file in a form", "multipart/form-data");
        }
        return ".field(" + Literals.string(name) + ", {})";
    }

    private static String partStep(String name, JavaType type, String contentType, String place) {
        JavaType single = type.isCollection() && type.items() != null ? type.items() : type;
        String quoted = Literals.string(name);
        if (single.kind() == Kind.UPLOAD || single.isText()) {
            return ".part(" + quoted + ", {}" + (contentType.isEmpty() ? "" : ", " + contentType) + ")";
        }
        return ".part(" + quoted + ", " + type.codec(owner -> false) + ", {})";
    }

    private static String contentType(Choice choice, String name) {
        if (choice.content().getEncoding() == null
                || choice.content().getEncoding().get(name) == null
                || choice.content().getEncoding().get(name).getContentType() == null) {
            return "";
        }
        String types = choice.content().getEncoding().get(name).getContentType();
        return types.contains(",") || types.contains("*") ? "" : Literals.string(types);
    }

    private @Nullable RequestBody resolved(@Nullable RequestBody body) {
        if (body == null || body.get$ref() == null) {
            return body;
        }
        String name = body.get$ref().substring(body.get$ref().lastIndexOf('/') + 1);
        return document.getComponents().getRequestBodies().get(name);
    }
}
