package in.vyte.sandbox.internal.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.control.RecordedWebhook;
import in.vyte.sandbox.internal.document.JsonText;
import in.vyte.sandbox.internal.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Sends webhooks, one after the other, while the calls that cause them go on. */
public final class WebhookSender implements BiConsumer<String, ObjectNode>, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final List<String> IDS = List.of("_id", "user", "date_id", "place_id", "key_store");

    private final Store store;
    private volatile boolean inArray;
    private final boolean withIds;
    private final List<RecordedWebhook> sent = new CopyOnWriteArrayList<>();
    private final ExecutorService queue = Executors.newSingleThreadExecutor(WebhookSender::daemon);
    private @Nullable HttpClient http;

    /**
     * Makes a sender.
     *
     * @param store where the registrations are
     * @param inArray whether a call is sent in an array
     * @param withIds whether events are sent with the ids in them
     */
    public WebhookSender(Store store, boolean inArray, boolean withIds) {
        this.store = store;
        this.inArray = inArray;
        this.withIds = withIds;
    }

    /**
     * Sends single calls or arrays from now on.
     *
     * @param array whether a call is sent in an array
     */
    public void sendInArray(boolean array) {
        inArray = array;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "vyte-sandbox-webhooks");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Sends a webhook to all who registered for it.
     *
     * @param action for example {@code event.created}
     * @param resource what it is about
     */
    @Override
    public void accept(String action, ObjectNode resource) {
        String body = body(action, resource);
        List<URI> targets = store.of(Kind.WEBHOOKS).all().stream()
                .filter(hook -> hook.path("action").asText().equals(action))
                .map(hook -> URI.create(hook.path("target_url").asText()))
                .toList();
        if (targets.isEmpty()) {
            queue.execute(() -> sent.add(new RecordedWebhook(action, body, null, null)));
        }
        targets.forEach(target ->
                queue.execute(() -> sent.add(new RecordedWebhook(action, body, target, deliver(target, body)))));
    }

    private String body(String action, ObjectNode resource) {
        ObjectNode call = JsonNodeFactory.instance.objectNode().put("action", action);
        ObjectNode shown = resource.deepCopy();
        if (!withIds && action.startsWith("event.")) {
            removeIds(shown);
        }
        call.set("resource", shown);
        store.of(Kind.ORGANIZATION).first(any -> true).ifPresent(own -> call.set("organization", own.get("_id")));
        JsonNode user = shown.at("/created_by/user");
        if (user.isTextual()) {
            call.set("user", user);
        }
        return JsonText.write(inArray ? JsonNodeFactory.instance.arrayNode().add(call) : call);
    }

    private static void removeIds(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(IDS);
        }
        node.forEach(WebhookSender::removeIds);
    }

    private @Nullable Integer deliver(URI target, String body) {
        if (!WebhookTargets.isReachable(target)) {
            return null;
        }
        HttpRequest request = HttpRequest.newBuilder(target)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException ignored) {
            return null;
        } catch (InterruptedException ignored) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    /** Created when it is first needed: most tests have no webhooks. Called by the thread of the queue only. */
    private HttpClient http() {
        if (http == null) {
            http = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
        }
        return http;
    }

    /** Returns all webhooks so far, after waiting for those in flight. */
    public List<RecordedWebhook> sent() {
        try {
            queue.submit(() -> {}).get();
        } catch (InterruptedException ignored) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(sent);
    }

    /** Forgets the webhooks so far, those in flight included. */
    public void reset() {
        sent();
        sent.clear();
    }

    @Override
    public void close() {
        queue.shutdownNow();
    }
}
