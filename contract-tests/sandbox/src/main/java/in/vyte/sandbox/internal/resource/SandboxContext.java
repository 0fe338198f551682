package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.control.VytemeMember;
import in.vyte.sandbox.internal.server.ApiError;
import in.vyte.sandbox.internal.store.IdGenerator;
import in.vyte.sandbox.internal.store.Records;
import in.vyte.sandbox.internal.store.Store;
import in.vyte.sandbox.internal.store.Timestamps;
import java.time.Clock;
import java.util.function.BiConsumer;

/**
 * What every resource works with.
 *
 * @param store the records
 * @param ids gives ids to new ones
 * @param clock the time
 * @param vyteme when events show their use
 * @param announcer sends a webhook: its action, and the resource it is about
 */
public record SandboxContext(
        Store store, IdGenerator ids, Clock clock, VytemeMember vyteme, BiConsumer<String, ObjectNode> announcer) {

    Records of(Kind kind) {
        return store.of(kind);
    }

    /** Returns the record that a path names, or responds 404. */
    ObjectNode named(Kind kind, String id, String what) {
        return of(kind).find(id).orElseThrow(() -> ApiError.notFound(what));
    }

    ObjectNode organization() {
        return of(Kind.ORGANIZATION).first(any -> true).orElseGet(JsonNodeFactory.instance::objectNode);
    }

    String organizationId() {
        return organization().path("_id").asText();
    }

    String nextId() {
        return ids.next();
    }

    String now() {
        return Timestamps.write(clock.instant());
    }

    void announce(String action, ObjectNode resource) {
        announcer.accept(action, resource);
    }
}
