package in.vyte.generator;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** What a schema describes, whether or not it says so with {@code type}. */
@SuppressWarnings("rawtypes") // as the parser hands schemas out
enum Shape {
    ENUM,
    UNION,
    OBJECT,
    MAP,
    ARRAY,
    SCALAR,
    ANY;

    static Shape of(Schema<?> schema) {
        if (!alternatives(schema).isEmpty()) {
            return UNION;
        }
        if (schema.getEnum() != null && !"boolean".equals(schema.getType())) {
            return ENUM;
        }
        if (schema.getProperties() != null && !schema.getProperties().isEmpty()) {
            return OBJECT;
        }
        if (schema.getItems() != null || "array".equals(schema.getType())) {
            return ARRAY;
        }
        Object additional = schema.getAdditionalProperties();
        if (additional instanceof Schema || Boolean.TRUE.equals(additional)) {
            return MAP;
        }
        return schema.getType() == null || schema.getType().equals("object") ? ANY : SCALAR;
    }

    /** Returns the schemas of which a value fits one: {@code anyOf} counts like {@code oneOf}. */
    static List<Schema> alternatives(Schema<?> schema) {
        if (schema.getOneOf() != null) {
            return schema.getOneOf();
        }
        return schema.getAnyOf() == null ? List.of() : schema.getAnyOf();
    }
}
