package in.vyte.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a model holds beside the members of its table: members that the table does not know, or, if the JSON is no
 * object at all, that JSON. For generated classes, which only pass it on. Immutable.
 */
public final class Others {
    /** Not to be changed, nor handed out. */
    final Map<String, JsonNode> unknown;

    /** The JSON of the whole model if that is no object. */
    final @Nullable Unexpected whole;

    private Others(Map<String, JsonNode> unknown, @Nullable Unexpected whole) {
        this.unknown = unknown;
        this.whole = whole;
    }

    static @Nullable Others unknown(@Nullable Map<String, JsonNode> unknown) {
        return unknown == null || unknown.isEmpty() ? null : new Others(unknown, null);
    }

    static Others whole(Unexpected whole) {
        return new Others(Map.of(), whole);
    }

    static Map<String, JsonNode> unknownOf(@Nullable Others others) {
        return others == null ? Map.of() : others.unknown;
    }

    static @Nullable Unexpected wholeOf(@Nullable Others others) {
        return others == null ? null : others.whole;
    }

    /** Returns these with another unknown member. */
    static Others with(@Nullable Others others, String member, JsonNode value) {
        Map<String, JsonNode> unknown = new LinkedHashMap<>(unknownOf(others));
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
