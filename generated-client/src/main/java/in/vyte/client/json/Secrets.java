package in.vyte.client.json;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Finds out which values may hold a secret. Not thread-safe. */
final class Secrets {
    private final Set<Codec<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Secrets() {}

    /** Returns whether values of a codec have a secret member, at any depth. */
    static boolean within(Codec<?> codec) {
        return new Secrets().reach(codec);
    }

    private boolean reach(Codec<?> declared) {
        Codec<?> codec = Codecs.resolved(declared);
        if (!seen.add(codec)) {
            return false;
        }
        if (codec instanceof ModelType<?> type) {
            return type.fields().stream().anyMatch(field -> field.secret || reach(field.codec));
        }
        if (codec instanceof Union.Type<?> type) {
            return type.variants().stream().anyMatch(variant -> reach(variant.codec));
        }
        if (codec instanceof MapCodec<?> map) {
            return reach(map.values());
        }
        if (codec instanceof SetCodec<?> set) {
            return reach(set.items());
        }
        return codec instanceof ListCodec<?> list && reach(list.items());
    }
}
