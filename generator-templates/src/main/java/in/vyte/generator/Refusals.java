package in.vyte.generator;

import java.util.ArrayList;
import java.util.List;

/** Collects what the generator cannot write, so that one run names it all. Not thread-safe. */
final class Refusals {
    private final List<String> found = new ArrayList<>();

    /**
     * Refuses one construct.
     *
     * @param place the operation or the schema, with the part of it
     * @param construct what stands there
     * @param instead what to write in its place
     */
    void add(String place, String construct, String instead) {
        String refusal = place + ": " + construct + ". Instead: " + instead + ".";
        if (!found.contains(refusal)) {
            found.add(refusal);
        }
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new RefusedDocumentException(found);
        }
    }
}
