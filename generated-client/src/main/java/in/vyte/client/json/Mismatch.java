package in.vyte.client.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** JSON that is not of the type that the API document gives it. Its texts do not quote the value. Immutable. */
public final class Mismatch {
    private final String path;
    private final String place;
    private final Unexpected found;

    private Mismatch(String path, String place, Unexpected found) {
        this.path = path;
        this.place = place;
        this.found = found;
    }

    /**
     * Finds all mismatches.
     *
     * @param decoded a model or a collection of models
     * @return the mismatches in the order of the members, unmodifiable
     */
    public static List<Mismatch> in(Object decoded) {
        List<Mismatch> found = new ArrayList<>();
        visit(decoded, "", "", found::add);
        return List.copyOf(found);
    }

    /**
     * Returns where the JSON is.
     *
     * @return a JSON pointer (RFC 6901) from the model, such as {@code /invitees/2/email}; empty if the model itself is
     *     no object
     */
    public String path() {
        return path;
    }

    /**
     * Returns where JSON of this kind is, without the indices and keys that differ between cases.
     *
     * @return the path with {@code *} for each index of a list and each key of a map, such as
     *     {@code /invitees/*&#47;email}
     */
    public String place() {
        return place;
    }

    /**
     * Returns what was expected and what was found.
     *
     * @return such as {@code expected an integer but found a string}
     */
    public String problem() {
        return found.problem();
    }

    /**
     * Returns whether the value can be read because the JSON allows only one reading.
     *
     * @return false if the member's method throws, or the list leaves out the item
     */
    public boolean isReadable() {
        return found.isReadable();
    }

    /**
     * Returns the JSON.
     *
     * @return a copy of what was found
     */
    public JsonNode raw() {
        return found.raw.deepCopy();
    }

    @Override
    public String toString() {
        return found.problem() + " at '" + path + "'";
    }

    private static void visit(@Nullable Object value, String path, String place, Consumer<Mismatch> found) {
        if (value instanceof Unexpected unexpected) {
            found.accept(new Mismatch(path, place, unexpected));
            if (unexpected.isReadable() && unexpected.value() instanceof Collection<?>) {
                visit(unexpected.value(), path, place, found);
            }
        } else if (value instanceof Model model) {
            visitModel(model, path, place, found);
        } else if (value instanceof Union union) {
            visit(union.held(), path, place, found);
        } else if (value instanceof Collection<?> items) {
            int i = 0;
            for (Object item : Partial.all(items)) {
                visit(item, path + "/" + i++, place + "/*", found);
            }
        } else if (value instanceof Map<?, ?> map) {
            Partial.all(map).forEach((key, item) -> visit(item, path + "/" + escaped(key), place + "/*", found));
        }
    }

    private static void visitModel(Model model, String path, String place, Consumer<Mismatch> found) {
        Unexpected whole = Others.wholeOf(model);
        if (whole != null) {
            found.accept(new Mismatch(path, place, whole));
            return;
        }
        for (Field<?> field : model.modelType().fields()) {
            Object value = model.values[field.index];
            if (value != null) {
                String step = "/" + escaped(field.name);
                visit(value, path + step, place + step, found);
            }
        }
    }

    private static String escaped(Object key) {
        return key.toString().replace("~", "~0").replace("/", "~1");
    }
}
