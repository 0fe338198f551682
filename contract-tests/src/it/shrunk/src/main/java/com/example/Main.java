package com.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.model.EventFilter;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.creator.Participant;
import in.vyte.sdk.error.BadRequestException;
import in.vyte.sdk.error.NotFoundException;
import in.vyte.sdk.error.VyteDecodingException;
import in.vyte.sdk.webhook.TypedCall;
import in.vyte.sdk.webhook.WebhookParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.util.List;

/** Does what users do, by way of all that the SDK finds by reflection. */
public final class Main {
    private static final String WEBHOOK =
            "[{\"action\":\"event.confirmed\",\"resource\":{\"_id\":\"e-1\",\"title\":\"Visit\",\"invitees\":3}}]";

    private Main() {}

    /**
     * Calls the sandbox.
     *
     * @param arguments its URL, its key, and the URL of a server that responds 400 with the name of the client
     * @throws Exception if a value cannot be read
     */
    public static void main(String[] arguments) throws Exception {
        try (VyteClient vyte = client(arguments[0], arguments[1])) {
            Event event = vyte.events()
                    .listEvents(r -> r.filter(EventFilter.UPCOMING))
                    .get(0);
            EventRoles roles = vyte.creators().resolve(event);
            String host = roles.host().flatMap(Participant::userId).orElseThrow();
            Event created = vyte.events()
                    .createEvent(e -> e.title("Small").createdBy(EventCreatorInput.of(owner -> owner.user(host))));
            check(vyte.events().getEvent(created.id()).equals(created), "another event is stored");
            check(created.toString().startsWith("Event{"), created.toString());
            checkSerialization(created);
            checkSerialization(EventRoles.of(created));
            checkMapper(created, Event.class);
            checkMapper(EventFilter.UPCOMING, EventFilter.class);
            checkMapper(EventRoles.of(event), EventRoles.class);
            checkMapper(EventRoles.of(event).host().orElseThrow(), Participant.class);
            checkWebhook();
            try {
                vyte.events().getEvent("no-such-event");
                check(false, "an unknown event is found");
            } catch (NotFoundException e) {
                check(e.toString().contains("NotFoundException"), e.toString());
            }
        }
        try (VyteClient vyte = client(arguments[2], arguments[1])) {
            vyte.auth().testAuth();
            check(false, "400 is taken for success");
        } catch (BadRequestException e) {
            check(!e.getMessage().contains("unknown"), e.getMessage());
        }
    }

    private static VyteClient client(String url, String key) {
        return VyteClient.builder().baseUrl(URI.create(url)).apiKey(key).build();
    }

    private static void checkSerialization(Object value) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Object copy = in.readObject();
            check(copy.equals(value), "Java serialization reads " + copy);
        }
    }

    private static <T> void checkMapper(T value, Class<T> type) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        T copy = mapper.readValue(mapper.writeValueAsString(value), type);
        check(copy.equals(value), "a mapper reads " + copy);
    }

    private static void checkWebhook() {
        List<TypedCall> calls = new WebhookParser().parse(WEBHOOK);
        check(calls.get(0) instanceof TypedCall.EventCall, "a call of another kind");
        Event event = ((TypedCall.EventCall) calls.get(0)).event();
        check(event.title().equals("Visit"), "another event");
        try {
            event.invitees();
            check(false, "a number is read as invitees");
        } catch (VyteDecodingException e) {
            check(e.getMessage().contains("invitees"), e.getMessage());
        }
    }

    private static void check(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
