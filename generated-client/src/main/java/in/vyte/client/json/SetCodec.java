package in.vyte.client.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Arrays whose items are all different. Should a server repeat an item, it counts once. Immutable. */
record SetCodec<T>(Codec<List<T>> items) implements Codec<Set<T>> {
    @Override
    public Set<T> read(JsonParser parser) throws IOException {
        return Collections.unmodifiableSet(new LinkedHashSet<>(items.read(parser)));
    }

    @Override
    public void write(Set<T> set, JsonGenerator generator) throws IOException {
        items.write(new ArrayList<>(set), generator);
    }
}
