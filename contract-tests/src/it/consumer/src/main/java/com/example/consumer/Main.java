package com.example.consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.model.EventFilter;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.creator.Participant;
import in.vyte.sdk.error.NotFoundException;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Does what users do: reads and writes events, meets an error, and hands a model to mappers of its own. */
public final class Main {
    private Main() {}

    /**
     * Calls the sandbox.
     *
     * @param arguments how this class is expected to be loaded: from the class path or the module path
     * @throws IOException if a model cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        String path = Main.class.getModule().isNamed() ? "module path" : "class path";
        check(path.equals(arguments[0]), "loaded from the " + path);
        try (VyteSandbox sandbox = VyteSandbox.start();
                VyteClient vyte = VyteClient.builder()
                        .baseUrl(sandbox.baseUri())
                        .apiKey(sandbox.apiKey())
                        .build()) {
            List<Event> events = vyte.events().listEvents(r -> r.filter(EventFilter.UPCOMING));
            check(!events.isEmpty(), "no events");
            String host = EventRoles.of(events.get(0))
                    .host()
                    .flatMap(Participant::userId)
                    .orElseThrow();

            Event created = vyte.events()
                    .createEvent(event -> event.title("Consumer on the " + path)
                            .createdBy(EventCreatorInput.of(owner -> owner.user(host))));
            ObjectMapper ownMapper = new ObjectMapper();
            Event copy = ownMapper.readValue(ownMapper.writeValueAsString(created), Event.class);
            check(copy.equals(created), "another mapper reads " + copy);
            JsonMapper jackson3 = new JsonMapper();
            check(copy(created, Event.class, jackson3).equals(created), "Jackson 3 reads another event");
            EventRoles roles = EventRoles.of(created);
            check(copy(roles, EventRoles.class, jackson3).equals(roles), "Jackson 3 reads other roles");
            check(isMissing(vyte, "no-such-event"), "an unknown event is found");

            System.out.printf(
                    "Consumer on the %s, Java %s: %d events%n",
                    path, Runtime.version().feature(), events.size());
        }
    }

    private static <T> T copy(T value, Class<T> type, JsonMapper mapper) {
        return mapper.readValue(mapper.writeValueAsString(value), type);
    }

    private static boolean isMissing(VyteClient vyte, String id) {
        try {
            vyte.events().getEvent(id);
            return false;
        } catch (NotFoundException ignored) {
            return true;
        }
    }

    private static void check(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
