package in.vyte.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a model holds beside the members of its table: members that the table does not know, or, if the JSON is no
 * object at all, that JSON. Few models have any, so it stands after the values rather than in a field. Immutable.
 */
final class Others {
    /** Not to be changed, nor handed out. */
    final Map<String, JsonNode> unknown;

    /** The JSON of the whole model if that is no object. */
    final @Nullable Unexpected whole;

    private Others(Map<String, JsonNode> unknown, @Nullable Unexpected whole) {
        this.unknown = unknown;
        this.whole = whole;
    }

    static Others unknown(Map<String, JsonNode> unknown) {
        return new Others(unknown, null);
    }

    static Others whole(Unexpected whole) {
        return new Others(Map.of(), whole);
    }

    static @Nullable Others of(Model model) {
        int size = model.modelType().size();
        return model.values.length > size ? (Others) model.values[size] : null;
    }

    static Map<String, JsonNode> unknownOf(Model model) {
        Others others = of(model);
        return others == null ? Map.of() : others.unknown;
    }

    static @Nullable Unexpected wholeOf(Model model) {
        Others others = of(model);
        return others == null ? null : others.whole;
    }

    /** Returns the values of a model with these after them. */
    @Nullable
    Object[] after(@Nullable Object[] values) {
        @Nullable Object[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = this;
        return all;
    }

    /** Returns these with another unknown member. */
    static Others with(@Nullable Others others, String member, JsonNode value) {
        Map<String, JsonNode> unknown = new LinkedHashMap<>(others == null ? Map.of() : others.unknown);
        unknown.put(member, value);
        return new Others(unknown, null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Others that && unknown.equals(that.unknown) && Objects.equals(whole, that.whole);
    }

    @Override
    public int hashCode() {
        return 31 * unknown.hashCode() + Objects.hashCode(whole);
    }
}
