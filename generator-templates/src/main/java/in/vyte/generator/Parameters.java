package in.vyte.generator;

import in.vyte.generator.JavaType.Kind;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.Parameter.StyleEnum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the parameters of an operation, and how each goes into the request. */
final class Parameters {
    /** Headers that the client sets itself. */
    private static final Set<String> OWN_HEADERS = Set.of(
            "accept",
            "authorization",
            "connection",
            "content-length",
            "content-type",
            "host",
            "te",
            "transfer-encoding",
            "upgrade");

    private final OpenAPI document;
    private final Types types;
    private final Refusals refusals;

    Parameters(OpenAPI document, Types types, Refusals refusals) {
        this.document = document;
        this.types = types;
        this.refusals = refusals;
    }

    /** A parameter before it has its Java name. */
    record Draft(
            String jsonName,
            JavaType type,
            boolean required,
            boolean deprecated,
            @Nullable String description,
            String remarks,
            String step) {}

    List<Draft> of(PathItem path, Operation operation, String className, String place) {
        Map<String, Parameter> all = new LinkedHashMap<>();
        collect(path.getParameters(), all);
        collect(operation.getParameters(), all);
        List<Draft> drafts = new ArrayList<>();
        all.values().forEach(parameter -> {
            Draft draft = draft(parameter, className, place + ", parameter " + parameter.getName());
            if (draft != null) {
                drafts.add(draft);
            }
        });
        return drafts;
    }

    private void collect(@Nullable List<Parameter> written, Map<String, Parameter> all) {
        if (written != null) {
            for (Parameter parameter : written) {
                Parameter resolved = resolved(parameter);
                all.put(resolved.getIn() + " " + resolved.getName(), resolved);
            }
        }
    }

    private Parameter resolved(Parameter parameter) {
        if (parameter.get$ref() == null) {
            return parameter;
        }
        String name = parameter.get$ref().substring(parameter.get$ref().lastIndexOf('/') + 1);
        return Names.at(document.getComponents().getParameters(), name);
    }

    private @Nullable Draft draft(Parameter parameter, String className, String place) {
        String inlineName = className + Names.pascal(parameter.getName());
        boolean json = parameter.getContent() != null && parameter.getContent().size() == 1;
        Schema<?> schema =
                json ? parameter.getContent().values().iterator().next().getSchema() : parameter.getSchema();
        JavaType type = types.of(schema, inlineName, place);
        String step = json ? jsonStep(parameter, type, place) : step(parameter, type, place);
        if (step.isEmpty()) {
            return null;
        }
        return new Draft(
                parameter.getName(),
                type,
                Boolean.TRUE.equals(parameter.getRequired()),
                Boolean.TRUE.equals(parameter.getDeprecated()),
                parameter.getDescription(),
                Texts.remarks(schema),
                step);
    }

    private String jsonStep(Parameter parameter, JavaType type, String place) {
        String mediaType = parameter.getContent().keySet().iterator().next();
        if (!"query".equals(parameter.getIn()) || !mediaType.equals(MediaTypes.JSON)) {
            refusals.add(
                    place, "content " + mediaType + " in the " + parameter.getIn(), "a schema, or JSON in the query");
            return "";
        }
        return ".queryJson(" + Literals.string(parameter.getName()) + ", " + type.codec(name -> false) + ", {})";
    }

    private String step(Parameter parameter, JavaType type, String place) {
        boolean list =
                type.isCollection() && type.items() != null && type.items().isText();
        return switch (String.valueOf(parameter.getIn())) {
            case "path" -> pathStep(parameter, type, list, place);
            case "query" -> queryStep(parameter, type, list, place);
            case "header" -> headerStep(parameter, type, list, place);
            default ->
                refused(
                        place,
                        "a parameter in the " + parameter.getIn(),
                        "a parameter in the path, the query or a header");
        };
    }

    private String pathStep(Parameter parameter, JavaType type, boolean list, String place) {
        if (parameter.getStyle() != null && parameter.getStyle() != StyleEnum.SIMPLE) {
            return refused(place, "style: " + parameter.getStyle() + " in the path", "style: simple");
        }
        return type.isText() || list
                ? ".path(" + Literals.string(parameter.getName()) + ", {})"
                : refused(place, "an object in the path", "a scalar or a list of scalars");
    }

    private String headerStep(Parameter parameter, JavaType type, boolean list, String place) {
        if (OWN_HEADERS.contains(parameter.getName().toLowerCase(Locale.ROOT))) {
            return refused(place, "a header that the client sets itself", "leave it out");
        }
        return type.isText() || list
                ? ".header(" + Literals.string(parameter.getName()) + ", {})"
                : refused(place, "an object in a header", "a scalar or a list of scalars");
    }

    private String queryStep(Parameter parameter, JavaType type, boolean list, String place) {
        StyleEnum style = parameter.getStyle() == null ? StyleEnum.FORM : parameter.getStyle();
        if (style == StyleEnum.DEEPOBJECT) {
            return refused(place, "style: deepObject", "one parameter for each member, such as filter[name]");
        }
        if (Boolean.TRUE.equals(parameter.getAllowReserved())) {
            return refused(place, "allowReserved: true", "leave it out: every character arrives as it is when encoded");
        }
        String name = "(" + Literals.string(parameter.getName()) + ", {})";
        if (type.isText()) {
            return ".query" + name;
        }
        if (!list) {
            String what = type.isCollection() ? "a list of objects" : "an object or any JSON";
            return refused(
                    place, what + " in the query", "one parameter for each member, or content: application/json");
        }
        boolean exploded = parameter.getExplode() == null ? style == StyleEnum.FORM : parameter.getExplode();
        if (exploded) {
            return ".multi" + name;
        }
        return switch (style) {
            case SPACEDELIMITED -> ".ssv" + name;
            case PIPEDELIMITED -> ".pipes" + name;
            default -> ".csv" + name;
        };
    }

    private String refused(String place, String construct, String instead) {
        refusals.add(place, construct, instead);
        return "";
    }

    static boolean isUpload(JavaType type) {
        return type.kind() == Kind.UPLOAD;
    }
}
