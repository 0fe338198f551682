package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Arrays whose items are all different. An item that is sent twice counts once. Immutable. */
record SetCodec<T>(Codec<List<T>> items) implements Codec<Set<T>> {
    @Override
    public Set<T> read(JsonParser parser) throws IOException {
        List<T> list = items.read(parser);
        return list instanceof PartialList<T> partial
                ? new PartialSet<>(partial)
                : Collections.unmodifiableSet(new LinkedHashSet<>(list));
    }

    @Override
    public void write(Set<T> set, JsonGenerator generator) throws IOException {
        items.write(set instanceof PartialSet<T> partial ? partial.list() : new ArrayList<>(set), generator);
    }
}
