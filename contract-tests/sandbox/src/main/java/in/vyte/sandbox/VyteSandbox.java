package in.vyte.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.client.VyteJson;
import in.vyte.client.json.Model;
import in.vyte.sandbox.control.Fault;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.control.RecordedCall;
import in.vyte.sandbox.control.RecordedWebhook;
import in.vyte.sandbox.control.SandboxClock;
import in.vyte.sandbox.control.SandboxControl;
import in.vyte.sandbox.control.VytemeMember;
import in.vyte.sandbox.internal.document.ApiDocument;
import in.vyte.sandbox.internal.pact.ProviderStates;
import in.vyte.sandbox.internal.pact.WebhookMessages;
import in.vyte.sandbox.internal.remote.ControlApi;
import in.vyte.sandbox.internal.resource.Resources;
import in.vyte.sandbox.internal.resource.SandboxContext;
import in.vyte.sandbox.internal.resource.WebAppActions;
import in.vyte.sandbox.internal.server.Dispatcher;
import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.server.SandboxServer;
import in.vyte.sandbox.internal.store.IdGenerator;
import in.vyte.sandbox.internal.store.RecordSchemas;
import in.vyte.sandbox.internal.store.Seed;
import in.vyte.sandbox.internal.store.Store;
import in.vyte.sandbox.internal.store.Timestamps;
import in.vyte.sandbox.internal.webhook.WebhookSender;
import in.vyte.sandbox.internal.webhook.WebhookTargets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A local, stateful Vyte, by default on a port of the loopback interface.
 *
 * <pre>{@code
 * try (VyteSandbox sandbox = VyteSandbox.start();
 *         VyteClient vyte = VyteClient.builder().baseUrl(sandbox.baseUri()).apiKey(sandbox.apiKey()).build()) {
 *     ...
 * }
 * }</pre>
 *
 * <p>It starts with all records in the examples of the OpenAPI document. Its clock stands still at {@link #STORY_TIME},
 * so that every run is the same. Code that works with real time needs {@link Builder#clock(Clock)}, because no one can
 * be booked in the past or too far ahead. The sandbox refuses what the document does not allow: with 400 and a
 * {@code message} that names the parameter or member, 401 without the key, 404 for a missing record. Where Vyte's
 * documentation says nothing, the sandbox guesses: code that works here is not proven to work with Vyte.
 *
 * <p>A browser shows at {@link #baseUri()} what is in the sandbox and which calls it received. Tests of other languages
 * control it by HTTP, below {@code /_sandbox}.
 *
 * <p>Thread-safe.
 */
public final class VyteSandbox implements SandboxControl, AutoCloseable {
    /**
     * The time in the sandbox unless it has another clock: after the events of the examples were created, before they
     * take place.
     */
    public static final Instant STORY_TIME = SandboxClock.STORY_TIME;

    /** The key of the sandbox unless it has another one. It is not a real key. */
    public static final String FAKE_KEY = "fake-key-of-the-sandbox";

    private final String apiKey;
    private final SandboxClock clock;
    private final IdGenerator ids;
    private final Store store = new Store();
    private final RecordSchemas forms = new RecordSchemas(ApiDocument.bundled());
    private final boolean webhooksInArray;
    private final WebhookSender webhooks;
    private final WebAppActions webApp;
    private final Dispatcher dispatcher;
    private final SandboxServer server;
    private volatile Seed seed;

    private VyteSandbox(Builder builder) throws IOException {
        this.apiKey = builder.apiKey;
        this.clock = SandboxClock.of(builder.clock);
        this.ids = new IdGenerator(clock);
        this.webhooksInArray = builder.webhooksInArray;
        this.webhooks = new WebhookSender(store, webhooksInArray, builder.webhooksWithIds);
        SandboxContext context = new SandboxContext(store, ids, clock, builder.vytemeMember, webhooks);
        this.webApp = new WebAppActions(context);
        Seed examples = Seed.ofExamples(forms);
        this.seed = builder.seed == null ? examples : examples.with(builder.seed);
        seed.plant(store, ids);
        Map<String, Handler> operations = Resources.handlers(context, new WebhookTargets(builder.plainHttpTargets));
        this.dispatcher = new Dispatcher(ApiDocument.bundled(), operations, apiKey, store);
        Dispatcher control = ControlApi.dispatcher(
                this, new ProviderStates(this), new WebhookMessages(this, operations, webhooks, store));
        this.server =
                new SandboxServer(dispatcher, control, clock, new InetSocketAddress(builder.address, builder.port));
    }

    /**
     * Starts a sandbox with the default settings.
     *
     * @return the sandbox, running
     */
    public static VyteSandbox start() {
        return builder().start();
    }

    /** {@return a builder for a sandbox with other settings} */
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

    @Override
    public void reset() {
        webhooks.reset();
        webhooks.sendInArray(webhooksInArray);
        clock.reset();
        plant();
        dispatcher.restoreKey();
        server.reset();
    }

    @Override
    public void seed(JsonNode records) {
        seed = seed.with(records);
        plant();
    }

    private void plant() {
        synchronized (store) {
            store.clear();
            ids.reset();
            seed.plant(store, ids);
        }
    }

    @Override
    public SandboxClock clock() {
        return clock;
    }

    @Override
    public List<JsonNode> records(Kind kind) {
        server.catchUp();
        synchronized (store) {
            return store.of(kind).all().stream()
                    .<JsonNode>map(ObjectNode::deepCopy)
                    .toList();
        }
    }

    @Override
    public String add(Model record) {
        return add(
                forms.kindOf(record.getClass().getSimpleName()),
                VyteJson.mapper().valueToTree(record));
    }

    @Override
    public String add(Kind kind, JsonNode record) {
        ObjectNode copy = forms.checked(kind, record.deepCopy(), "");
        synchronized (store) {
            String id = forms.identify(kind, copy, ids);
            store.of(kind).put(id, copy);
            return id;
        }
    }

    @Override
    public void put(Kind kind, String id, ObjectNode record) {
        synchronized (store) {
            store.of(kind).put(id, record.deepCopy());
        }
    }

    @Override
    public void clear(Kind kind) {
        synchronized (store) {
            store.of(kind).clear();
        }
    }

    @Override
    public void inject(Fault fault) {
        server.inject(fault);
    }

    @Override
    public List<Fault> faults() {
        return server.faults();
    }

    @Override
    public void clearFaults() {
        server.clearFaults();
    }

    @Override
    public void revokeKey() {
        dispatcher.revokeKey();
    }

    @Override
    public List<RecordedCall> calls() {
        return server.calls();
    }

    @Override
    public List<RecordedWebhook> webhooks() {
        server.catchUp();
        return webhooks.sent();
    }

    @Override
    public void addBusyTime(String userId, Instant start, Instant end) {
        synchronized (store) {
            ObjectNode entry = JsonNodeFactory.instance
                    .objectNode()
                    .put("user", userId)
                    .put("start", Timestamps.write(start))
                    .put("end", Timestamps.write(end));
            store.of(Kind.BUSY_TIMES).put(ids.next(), entry);
        }
    }

    @Override
    public void vote(String eventId, String email, String dateId) {
        store.atomically(() -> {
            webApp.vote(eventId, email, dateId);
            return dateId;
        });
    }

    @Override
    public String join(String email, String extid) {
        return store.atomically(() -> webApp.join(email, extid));
    }

    /** Stops at once; calls and webhooks in flight are aborted. */
    @Override
    public void close() {
        server.close();
        webhooks.close();
    }

    /** Creates a {@link VyteSandbox}. Not thread-safe. */
    public static final class Builder {
        private String apiKey = FAKE_KEY;
        private InetAddress address = InetAddress.getLoopbackAddress();
        private int port;
        private Clock clock = SandboxClock.named("story");
        private @Nullable JsonNode seed;
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
         * Sets the address to listen at. Anyone who reaches it may control the sandbox.
         *
         * @param where by default the loopback interface
         * @return this builder
         */
        public Builder address(InetAddress where) {
            this.address = where;
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
         * @param time the clock; by default it stands still at {@link VyteSandbox#STORY_TIME}
         * @return this builder
         */
        public Builder clock(Clock time) {
            this.clock = time;
            return this;
        }

        /**
         * Sets the records to start with, in place of those of the document's examples.
         *
         * @param records as {@link SandboxControl#seed} takes them
         * @return this builder
         */
        public Builder seed(JsonNode records) {
            this.seed = records;
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
         * @throws UncheckedIOException if the address and port cannot be used
         * @throws IllegalArgumentException if the seed is not as documented
         */
        public VyteSandbox start() {
            try {
                return new VyteSandbox(this);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
