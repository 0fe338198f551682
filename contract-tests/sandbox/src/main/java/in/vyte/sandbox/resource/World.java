package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.control.VytemeMember;
import in.vyte.sandbox.server.Refusal;
import in.vyte.sandbox.store.Ids;
import in.vyte.sandbox.store.Moments;
import in.vyte.sandbox.store.Records;
import in.vyte.sandbox.store.Store;
import java.time.Clock;
import java.util.function.BiConsumer;

/**
 * What every resource works with.
 *
 * @param store the records
 * @param ids gives ids to new ones
 * @param clock tells the time
 * @param vyteme when events show their use
 * @param announcer is told the action of a webhook and the resource it is about
 */
public record World(Store store, Ids ids, Clock clock, VytemeMember vyteme, BiConsumer<String, ObjectNode> announcer) {

    Records of(Kind kind) {
        return store.of(kind);
    }

    /** Returns the record that a path names, or answers 404. */
    ObjectNode named(Kind kind, String id, String what) {
        return of(kind).find(id).orElseThrow(() -> Refusal.notFound(what));
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
        return Moments.write(clock.instant());
    }

    void announce(String action, ObjectNode resource) {
        announcer.accept(action, resource);
    }
}
