package in.vyte.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the members of an object. */
@SuppressWarnings("rawtypes") // as the parser hands schemas out
final class Members {
    private final Types types;
    private final NameMappings mappings;
    private final Refusals refusals;

    Members(Types types, NameMappings mappings, Refusals refusals) {
        this.types = types;
        this.mappings = mappings;
        this.refusals = refusals;
    }

    /**
     * A member of an object.
     *
     * @param jsonName its name in the document
     * @param name its name in Java
     * @param constant the name of its constant
     * @param type its type
     * @param schema its schema as it stands in the document
     * @param required whether a builder demands it
     */
    record Member(String jsonName, String name, String constant, JavaType type, Schema schema, boolean required) {}

    List<Member> of(Definition definition) {
        Schema<?> object = definition.schema();
        Map<String, Schema> properties = object.getProperties();
        Map<String, String> names = Names.distinct(
                properties.keySet(), name -> javaName(definition.jsonName(), name, Names.at(properties, name)));
        Map<String, String> constants = Names.distinct(
                names.values(),
                name -> Names.unreserved(Names.constant(name), ReservedNames.MEMBER_CONSTANTS, "_MEMBER"));
        Set<String> required = object.getRequired() == null ? Set.of() : new HashSet<>(object.getRequired());
        List<Member> members = new ArrayList<>();
        properties.forEach((json, schema) -> {
            String place = definition.place() + ", member " + json;
            String name = Names.at(names, json);
            JavaType type = types.of(schema, definition.className() + Names.pascal(json), place);
            if (type.codec().isEmpty() || type.source().contains("Upload")) {
                refusals.add(place, "format: binary inside JSON", "format: byte, or a multipart/form-data body");
            }
            boolean demanded = required.contains(json) && !Boolean.TRUE.equals(schema.getReadOnly());
            members.add(new Member(json, name, Names.at(constants, name), type, schema, demanded));
        });
        return members;
    }

    private String javaName(String owner, String json, Schema<?> schema) {
        return mappings.member(owner, json).orElseGet(() -> {
            String name = Names.camel(json);
            boolean flag = "boolean".equals(schema.getType());
            return flag && ReservedNames.MEMBERS.contains(name)
                    ? "is" + Names.capitalized(name)
                    : Names.unreserved(name, ReservedNames.MEMBERS, "Value");
        });
    }
}
