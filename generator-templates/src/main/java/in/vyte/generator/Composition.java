package in.vyte.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one flat object of the parts of {@code allOf}. */
@SuppressWarnings("rawtypes") // as the parser hands schemas out
final class Composition {
    private final OpenAPI document;
    private final Refusals refusals;

    Composition(OpenAPI document, Refusals refusals) {
        this.document = document;
        this.refusals = refusals;
    }

    /** Returns the schema without {@code allOf}: itself, its one part, or an object of all members of its parts. */
    Schema flat(Schema<?> schema, String place) {
        if (schema.getAllOf() == null) {
            return schema;
        }
        Schema only = onlyPart(schema);
        if (only != null) {
            return only;
        }
        Map<String, Schema> members = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        collect(schema, place, members, required, new HashSet<>());
        Schema<?> flat = new ObjectSchema();
        flat.setProperties(members);
        flat.setRequired(new ArrayList<>(required));
        flat.setDescription(schema.getDescription());
        flat.setDeprecated(schema.getDeprecated());
        flat.setDiscriminator(schema.getDiscriminator());
        flat.setExtensions(schema.getExtensions());
        return flat;
    }

    /** Returns what the reference of a component leads to, null if it leads nowhere. */
    @Nullable
    Schema target(Schema<?> reference) {
        String ref = reference.get$ref();
        Map<String, Schema> schemas = document.getComponents() == null
                ? null
                : document.getComponents().getSchemas();
        return schemas == null ? null : schemas.get(ref.substring(ref.lastIndexOf('/') + 1));
    }

    /** Annotations beside a single part, such as a description, belong to the place and not to the type. */
    private static @Nullable Schema onlyPart(Schema<?> schema) {
        boolean plain = schema.getAllOf().size() == 1
                && (schema.getProperties() == null || schema.getProperties().isEmpty())
                && schema.getRequired() == null;
        return plain ? schema.getAllOf().get(0) : null;
    }

    private void collect(
            Schema<?> schema, String place, Map<String, Schema> members, Set<String> required, Set<String> path) {
        for (Schema<?> part : allOf(schema)) {
            Schema<?> resolved = part;
            Set<String> below = new HashSet<>(path);
            if (part.get$ref() != null) {
                if (!below.add(part.get$ref())) {
                    refusals.add(place, "allOf contains itself", "take the schema out of its own allOf");
                    return;
                }
                resolved = target(part);
            }
            if (resolved == null) {
                refusals.add(place, "allOf names a schema that does not exist", "name one of components/schemas");
                return;
            }
            if (!isObject(resolved)) {
                refusals.add(
                        place,
                        "a part of allOf is not an object with members",
                        "put what it adds into members of its own, or use oneOf");
                return;
            }
            collect(resolved, place, members, required, below);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, member) -> add(members, name, member, place));
        }
        if (schema.getRequired() != null) {
            required.addAll(schema.getRequired());
        }
    }

    private void add(Map<String, Schema> members, String name, Schema member, String place) {
        Schema earlier = members.put(name, member);
        if (earlier != null && !sameType(earlier, member)) {
            refusals.add(
                    place + ", member " + name,
                    "two parts of allOf give it different types",
                    "give it one type, or two names");
        }
    }

    private static boolean sameType(Schema<?> left, Schema<?> right) {
        return String.valueOf(left.get$ref()).equals(String.valueOf(right.get$ref()))
                && String.valueOf(left.getType()).equals(String.valueOf(right.getType()))
                && String.valueOf(left.getFormat()).equals(String.valueOf(right.getFormat()))
                && String.valueOf(left.getItems()).equals(String.valueOf(right.getItems()));
    }

    private static List<Schema> allOf(Schema<?> schema) {
        return schema.getAllOf() == null ? List.of() : schema.getAllOf();
    }

    private static boolean isObject(Schema<?> schema) {
        return (schema.getType() == null || schema.getType().equals("object"))
                && schema.getOneOf() == null
                && schema.getAnyOf() == null
                && schema.getEnum() == null
                && schema.getItems() == null;
    }
}
