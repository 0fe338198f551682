package in.vyte.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Fault;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.control.RecordedCall;
import in.vyte.sandbox.control.RecordedWebhook;
import in.vyte.sandbox.control.VytemeMember;
import in.vyte.sandbox.document.ApiDocument;
import in.vyte.sandbox.resource.Resources;
import in.vyte.sandbox.resource.Visitors;
import in.vyte.sandbox.resource.World;
import in.vyte.sandbox.server.Dispatcher;
import in.vyte.sandbox.server.Handler;
import in.vyte.sandbox.server.SandboxServer;
import in.vyte.sandbox.store.Ids;
import in.vyte.sandbox.store.Moments;
import in.vyte.sandbox.store.Seed;
import in.vyte.sandbox.store.Store;
import in.vyte.sandbox.webhook.Targets;
import in.vyte.sandbox.webhook.WebhookSender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * A local Vyte that remembers what it is told, on a port of the loopback interface.
 *
 * <pre>{@code
 * try (VyteSandbox sandbox = VyteSandbox.start();
 *         VyteClient vyte = VyteClient.builder().baseUrl(sandbox.baseUri()).apiKey(sandbox.apiKey()).build()) {
 *     ...
 * }
 * }</pre>
 *
 * <p>It starts with the organization, the users, the events and all else that the examples of the OpenAPI document tell
 * of, and its clock stands still at {@link #STORY_TIME}, so that every run is the same. It refuses what the document
 * does not allow: with 400 and a {@code message} that names the parameter or member, 401 without the key, 404 for what
 * is not there. Where Vyte's documentation is silent, the sandbox is a guess: what works here is not proven to work
 * there.
 *
 * <p>Safe for use by several threads.
 */
public final class VyteSandbox implements AutoCloseable {
    /**
     * What time it is in the sandbox, unless it is given a clock: after the examples were written, before they meet.
     */
    public static final Instant STORY_TIME = Instant.parse("2026-03-02T08:00:00Z");

    /** The key of the sandbox, unless it is given another. It opens nothing else. */
    public static final String FAKE_KEY = "fake-key-of-the-sandbox";

    private final String apiKey;
    private final Ids ids;
    private final Store store = new Store();
    private final WebhookSender webhooks;
    private final Visitors visitors;
    private final SandboxServer server;

    private VyteSandbox(Builder builder) throws IOException {
        this.apiKey = builder.apiKey;
        this.ids = new Ids(builder.clock);
        this.webhooks = new WebhookSender(store, builder.webhooksInArray, builder.webhooksWithIds);
        World world = new World(store, ids, builder.clock, builder.vytemeMember, webhooks);
        this.visitors = new Visitors(world);
        Seed.plant(store, ApiDocument.bundled());
        Map<String, Handler> handlers = Resources.handlers(world, new Targets(builder.plainHttpTargets));
        this.server = new SandboxServer(new Dispatcher(ApiDocument.bundled(), handlers, apiKey, store), builder.port);
    }

    /**
     * Starts a sandbox as it is by default.
     *
     * @return the sandbox, running
     */
    public static VyteSandbox start() {
        return builder().start();
    }

    /** {@return a builder of a sandbox that is not as by default} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the base URL for clients: scheme, address and port} */
    public URI baseUri() {
        return server.baseUri();
    }

    /** {@return the only valid key} */
    public String apiKey() {
        return apiKey;
    }

    /** Goes back to the start: the seeded records, no calls received, no webhooks sent, no faults planned. */
    public void reset() {
        webhooks.reset();
        synchronized (store) {
            store.clear();
            ids.reset();
            Seed.plant(store, ApiDocument.bundled());
        }
        server.reset();
    }

    /**
     * Returns the records of a kind.
     *
     * @param kind the kind
     * @return copies
     */
    public List<JsonNode> records(Kind kind) {
        synchronized (store) {
            return store.of(kind).all().stream()
                    .<JsonNode>map(ObjectNode::deepCopy)
                    .toList();
        }
    }

    /**
     * Adds a record or replaces the one with its id, without any check.
     *
     * @param kind the kind
     * @param id under which it is found
     * @param record the record, copied
     */
    public void put(Kind kind, String id, ObjectNode record) {
        synchronized (store) {
            store.of(kind).put(id, record.deepCopy());
        }
    }

    /**
     * Removes all records of a kind.
     *
     * @param kind the kind
     */
    public void clear(Kind kind) {
        synchronized (store) {
            store.of(kind).clear();
        }
    }

    /**
     * Plans a fault, after those planned already.
     *
     * @param fault what is to go wrong
     */
    public void inject(Fault fault) {
        server.inject(fault);
    }

    /** Forgets the faults planned. */
    public void clearFaults() {
        server.clearFaults();
    }

    /** {@return the calls received since the start or the last reset, in this order} */
    public List<RecordedCall> calls() {
        return server.calls();
    }

    /**
     * Returns the webhooks since the start or the last reset, in this order, after waiting for those under way. The
     * sandbox calls registered targets on this machine only; what it would have sent elsewhere is recorded as well.
     *
     * @return the webhooks
     */
    public List<RecordedWebhook> webhooks() {
        return webhooks.sent();
    }

    /**
     * Adds an entry to the calendar of a user, who is busy at that time.
     *
     * @param userId the user
     * @param start begin
     * @param end end
     */
    public void addBusyTime(String userId, Instant start, Instant end) {
        synchronized (store) {
            ObjectNode entry = JsonNodeFactory.instance
                    .objectNode()
                    .put("user", userId)
                    .put("start", Moments.write(start))
                    .put("end", Moments.write(end));
            store.of(Kind.BUSY_TIMES).put(ids.next(), entry);
        }
    }

    /**
     * Lets somebody vote for a date, as people do in the web application. Whoever votes again still has one vote.
     *
     * @param eventId the event
     * @param email an invitee of it
     * @param dateId a date of it
     * @throws IllegalArgumentException if one of them is not there
     */
    public void vote(String eventId, String email, String dateId) {
        store.atomically(() -> {
            visitors.vote(eventId, email, dateId);
            return dateId;
        });
    }

    /**
     * Lets somebody join the organization through a link.
     *
     * @param email the new user
     * @param extid the caller's own id in the link, empty for none
     * @return the id of the new user
     * @throws IllegalArgumentException if somebody of the organization has the address or the id already
     */
    public String join(String email, String extid) {
        return store.atomically(() -> visitors.join(email, extid));
    }

    /** Stops at once; calls and webhooks under way are broken off. */
    @Override
    public void close() {
        server.close();
        webhooks.close();
    }

    /** Makes a {@link VyteSandbox}. Not safe for use by several threads. */
    public static final class Builder {
        private String apiKey = FAKE_KEY;
        private int port;
        private Clock clock = Clock.fixed(STORY_TIME, ZoneOffset.UTC);
        private VytemeMember vytemeMember = VytemeMember.WHEN_TRUE;
        private boolean webhooksInArray = true;
        private boolean webhooksWithIds = true;
        private boolean plainHttpTargets;

        private Builder() {}

        /**
         * Sets the only valid key.
         *
         * @param key the key; use one that is obviously fake
         * @return this builder
         */
        public Builder apiKey(String key) {
            this.apiKey = key;
            return this;
        }

        /**
         * Sets the port.
         *
         * @param number the port; 0, the default, takes any free one
         * @return this builder
         */
        public Builder port(int number) {
            this.port = number;
            return this;
        }

        /**
         * Sets the clock.
         *
         * @param time what tells the time, by default {@link VyteSandbox#STORY_TIME} forever
         * @return this builder
         */
        public Builder clock(Clock time) {
            this.clock = time;
            return this;
        }

        /**
         * Sets when events show which use they belong to.
         *
         * @param when by default {@link VytemeMember#WHEN_TRUE}
         * @return this builder
         */
        public Builder vytemeMember(VytemeMember when) {
            this.vytemeMember = when;
            return this;
        }

        /**
         * Sets whether a webhook is sent in an array, as Vyte's reference says, or alone, as its example shows.
         *
         * @param inArray by default true
         * @return this builder
         */
        public Builder webhooksInArray(boolean inArray) {
            this.webhooksInArray = inArray;
            return this;
        }

        /**
         * Sets whether the events in webhooks show ids: their own and those of dates, people and the like. The only
         * published one shows none, so a receiver should not count on them.
         *
         * @param withIds by default true
         * @return this builder
         */
        public Builder webhooksWithIds(boolean withIds) {
            this.webhooksWithIds = withIds;
            return this;
        }

        /**
         * Lets webhooks be registered for http addresses of this machine, which Vyte itself refuses.
         *
         * @return this builder
         */
        public Builder allowPlainHttpTargets() {
            this.plainHttpTargets = true;
            return this;
        }

        /**
         * Starts the sandbox.
         *
         * @return the sandbox, running
         * @throws UncheckedIOException if the port cannot be used
         */
        public VyteSandbox start() {
            try {
                return new VyteSandbox(this);
            } catch (IOException unusable) {
                throw new UncheckedIOException(unusable);
            }
        }
    }
}
