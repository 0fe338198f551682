package in.vyte.openapi.release;

import static in.vyte.openapi.release.DocumentDiff.isIncompatible;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.openapidiff.core.model.Changed;
import org.openapitools.openapidiff.core.model.ChangedList;
import org.openapitools.openapidiff.core.model.ChangedSchema;
import org.openapitools.openapidiff.core.model.DiffResult;

/** Tells the difference of two schemas in words. */
final class SchemaDiff {
    private final Changes changes;
    private final String operation;
    private final boolean response;

    SchemaDiff(Changes changes, String operation, boolean response) {
        this.changes = changes;
        this.operation = operation;
        this.response = response;
    }

    void compare(String place, ChangedSchema schema) {
        if (schema.isChangedType() || schema.isChangeFormat()) {
            add(true, place + " is now " + type(schema.getNewSchema()) + " instead of " + type(schema.getOldSchema()));
        }
        properties(place, schema);
        required(place, schema.getRequired());
        values(place, schema.getEnumeration());
        limits(place, schema);
        flag(place, "who may set it", schema.getReadOnly());
        flag(place, "who may set it", schema.getWriteOnly());
        flag(place, "whether it may be null", schema.getNullable());
        alternatives(place, schema);
        if (schema.getItems() != null) {
            compare(place + "[]", schema.getItems());
        }
        if (schema.getAddProp() != null) {
            compare(place + "{}", schema.getAddProp());
        }
    }

    private void properties(String place, ChangedSchema schema) {
        schema.getIncreasedProperties().keySet().forEach(name -> add(false, member(place, name) + " is new"));
        schema.getMissingProperties().keySet().forEach(name -> add(true, member(place, name) + " is gone"));
        for (Map.Entry<String, ChangedSchema> property :
                schema.getChangedProperties().entrySet()) {
            compare(member(place, property.getKey()), property.getValue());
        }
    }

    private void required(String place, @Nullable ChangedList<String> required) {
        if (required != null) {
            for (String name : required.getIncreased()) {
                add(!response, member(place, name) + (response ? " is now always there" : " must now be sent"));
            }
            for (String name : required.getMissing()) {
                add(response, member(place, name) + (response ? " may now be absent" : " may now be left out"));
            }
        }
    }

    private void values(String place, @Nullable ChangedList<?> values) {
        if (values != null) {
            values.getIncreased().forEach(value -> add(isIncompatible(values), place + " may now be " + value));
            values.getMissing().forEach(value -> add(true, place + " may no longer be " + value));
        }
    }

    private void limits(String place, ChangedSchema schema) {
        for (Changed limit : List.of(
                orSame(schema.getNumericRange()),
                orSame(schema.getMinLength()),
                orSame(schema.getMaxLength()),
                orSame(schema.getPattern()))) {
            flag(place, "what is allowed in it", limit);
        }
    }

    private void alternatives(String place, ChangedSchema schema) {
        if (schema.getOneOfSchema() != null) {
            schema.getOneOfSchema()
                    .getIncreased()
                    .keySet()
                    .forEach(name ->
                            add(isIncompatible(schema.getOneOfSchema()), place + " may now be of type " + name));
            schema.getOneOfSchema()
                    .getMissing()
                    .keySet()
                    .forEach(name -> add(true, place + " may no longer be of type " + name));
            schema.getOneOfSchema().getChanged().forEach((name, changed) -> compare(place, changed));
        }
    }

    private void flag(String place, String what, @Nullable Changed changed) {
        if (changed != null && changed.isDifferent()) {
            add(changed.isIncompatible(), place + ": " + what + " changed");
        }
    }

    private void add(boolean breaking, String text) {
        changes.add(operation, breaking, text);
    }

    private static Changed orSame(@Nullable Changed changed) {
        return changed == null ? () -> DiffResult.NO_CHANGES : changed;
    }

    /** A member of an object; for the reader, a list of objects is as good as the object. */
    private static String member(String place, String name) {
        String object = place.endsWith("[]") ? place.substring(0, place.length() - 2) : place;
        return object + (object.contains(": ") ? "." : ": ") + name;
    }

    private static String type(@Nullable Schema<?> schema) {
        if (schema == null || schema.getType() == null) {
            return "of no single type";
        }
        return schema.getFormat() == null ? schema.getType() : schema.getType() + " (" + schema.getFormat() + ")";
    }
}
