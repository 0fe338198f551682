package in.vyte.generator;

import in.vyte.generator.JavaType.Kind;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the Java type of each schema, and collects the classes that are to be written. An inline schema that needs a
 * class is named after its place. Not thread-safe.
 */
@SuppressWarnings("rawtypes") // as the parser hands schemas out
final class Types {
    private final Map<String, Schema> components;
    private final Composition composition;
    private final Refusals refusals;
    private final Map<String, String> componentNames;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Set<String> takenNames = new HashSet<>();
    private final Set<String> aliases = new HashSet<>();

    Types(OpenAPI document, Map<String, String> mappings, Refusals refusals) {
        this.components =
                document.getComponents() == null || document.getComponents().getSchemas() == null
                        ? Map.of()
                        : document.getComponents().getSchemas();
        this.refusals = refusals;
        this.composition = new Composition(document, refusals);
        List<String> named = components.keySet().stream()
                .filter(name -> needsClass(Names.at(components, name), place(name), new HashSet<>()))
                .toList();
        this.componentNames = Names.distinct(named, name -> mappings.getOrDefault(name, className(name)));
        componentNames.values().forEach(name -> takenNames.add(name.toLowerCase(Locale.ROOT)));
    }

    /** Returns all classes to be written, those of inline schemas included, once all types have been requested. */
    Map<String, Definition> definitions() {
        return definitions;
    }

    /** Defines the classes of all components, used or not. */
    void defineComponents() {
        components.keySet().forEach(name -> reference(name, place(name)));
    }

    /**
     * Returns the type of a schema.
     *
     * @param schema the schema
     * @param inlineName the name of its class, should it need one and have none
     * @param place says where it stands, for refusals
     * @return the type; that of any JSON where the schema was refused
     */
    JavaType of(@Nullable Schema<?> schema, String inlineName, String place) {
        if (schema == null) {
            return JavaType.ANY;
        }
        if (schema.get$ref() != null) {
            return reference(schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1), place);
        }
        if (schema.getNot() != null) {
            refusals.add(place, "not", "say what the value is, not what it is not");
            return JavaType.ANY;
        }
        Schema<?> flat = composition.flat(schema, place);
        if (flat != schema && (flat.get$ref() != null || schema.getAllOf().size() == 1)) {
            return of(flat, inlineName, place);
        }
        return switch (Shape.of(flat)) {
            case ENUM, OBJECT, UNION -> inline(flat, schema, inlineName, place);
            default -> unnamed(flat, inlineName, place);
        };
    }

    /** Returns whether null is one of the values of a schema, wherever it says so. */
    boolean isNullable(@Nullable Schema<?> schema) {
        if (schema == null) {
            return false;
        }
        if (schema.get$ref() != null) {
            Schema<?> target = composition.target(schema);
            return target != null && Boolean.TRUE.equals(target.getNullable());
        }
        return Boolean.TRUE.equals(schema.getNullable());
    }

    /** Returns what a chain of references and single parts leads to; null if it leads nowhere. */
    @Nullable
    Schema resolved(@Nullable Schema<?> schema, String place) {
        Schema<?> current = schema;
        for (int steps = 0; current != null && steps < components.size() + 2; steps++) {
            if (current.get$ref() != null) {
                current = composition.target(current);
            } else {
                Schema<?> flat = composition.flat(current, place);
                if (flat == current || flat.getAllOf() == null && flat.get$ref() == null) {
                    return flat;
                }
                current = flat;
            }
        }
        return null;
    }

    private JavaType reference(String name, String place) {
        Schema<?> schema = components.get(name);
        if (schema == null) {
            refusals.add(place, "a reference to " + name + ", which does not exist", "name one of components/schemas");
            return JavaType.ANY;
        }
        String className = componentNames.get(name);
        if (className != null) {
            Schema<?> flat = composition.flat(schema, place(name));
            return define(className, name, place(name), flat, schema);
        }
        if (!aliases.add(name)) {
            refusals.add(
                    place(name), "it contains itself without an object between", "put it into a member of an object");
            return JavaType.ANY;
        }
        try {
            return of(schema, className(name), place(name));
        } finally {
            aliases.remove(name);
        }
    }

    private JavaType inline(Schema<?> flat, Schema<?> schema, String wanted, String place) {
        String free = Names.unreserved(wanted, ReservedNames.TYPES, "Model");
        String name = free;
        for (int number = 2; !takenNames.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = free + number;
        }
        return define(name, name, place, flat, schema);
    }

    private JavaType define(String className, String jsonName, String place, Schema<?> flat, Schema<?> described) {
        Shape shape = Shape.of(flat);
        Kind kind = shape == Shape.OBJECT ? Kind.MODEL : shape == Shape.UNION ? Kind.UNION : enumKind(flat, place);
        if (!definitions.containsKey(className)) {
            // Known before its parts are looked at: they may lead back to it
            definitions.put(className, new Definition(className, jsonName, place, flat, described, List.of()));
            if (kind == Kind.UNION) {
                List<JavaType> variants = variants(flat, className, place);
                definitions.put(className, new Definition(className, jsonName, place, flat, described, variants));
            }
        }
        return JavaType.generated(kind, className);
    }

    private List<JavaType> variants(Schema<?> union, String className, String place) {
        List<JavaType> variants = new ArrayList<>();
        int number = 1;
        for (Schema<?> variant : Shape.alternatives(union)) {
            String title = variant.getTitle() == null ? "Variant" + number : Names.pascal(variant.getTitle());
            variants.add(of(variant, className + title, place + ", variant " + number));
            number++;
        }
        return variants;
    }

    private Kind enumKind(Schema<?> schema, String place) {
        if ("number".equals(schema.getType()) || "boolean".equals(schema.getType())) {
            refusals.add(
                    place, "enum of " + schema.getType(), "leave out enum, or make it an enum of string or integer");
        }
        return "integer".equals(schema.getType()) ? Kind.INTEGER_ENUM : Kind.TEXT_ENUM;
    }

    private JavaType unnamed(Schema<?> schema, String inlineName, String place) {
        return switch (Shape.of(schema)) {
            case ARRAY -> {
                JavaType items = of(schema.getItems(), inlineName + "Item", place + ", items");
                boolean unique = Boolean.TRUE.equals(schema.getUniqueItems());
                yield JavaType.container(unique ? Kind.SET : Kind.LIST, items, isNullable(schema.getItems()));
            }
            case MAP -> {
                Schema<?> values = schema.getAdditionalProperties() instanceof Schema<?> typed ? typed : null;
                JavaType value = of(values, inlineName + "Value", place + ", values");
                yield JavaType.container(Kind.MAP, value, isNullable(values));
            }
            case SCALAR -> Scalars.of(schema, place, refusals);
            default -> JavaType.ANY;
        };
    }

    private boolean needsClass(Schema<?> schema, String place, Set<Schema> seen) {
        if (schema.get$ref() != null || !seen.add(schema)) {
            return false;
        }
        Schema<?> flat = composition.flat(schema, place);
        if (flat != schema && schema.getAllOf().size() == 1 && flat.get$ref() == null) {
            return needsClass(flat, place, seen);
        }
        return flat.get$ref() == null
                && Set.of(Shape.ENUM, Shape.OBJECT, Shape.UNION).contains(Shape.of(flat));
    }

    private static String className(String name) {
        return Names.unreserved(Names.pascal(name), ReservedNames.TYPES, "Model");
    }

    private static String place(String component) {
        return "schema " + component;
    }
}
