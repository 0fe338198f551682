package com.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import in.vyte.client.ApiStream;
import in.vyte.client.api.EventsApi.ListEventsRequest;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.model.WebhookAction;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.VyteClientBuilder;
import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.creator.Participant;
import in.vyte.sdk.error.NotFoundException;
import in.vyte.sdk.webhook.WebhookParser;
import in.vyte.sdk.webhook.WebhookSecret;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Does what applications do with the SDK, on whichever libraries lie on the class path. */
public final class Application {
    private final VyteClient vyte;

    private Application(VyteClient vyte) {
        this.vyte = vyte;
    }

    public static void main(String[] arguments) throws Exception {
        Checks checks = new Checks();
        try (VyteSandbox sandbox = VyteSandbox.start();
                VyteClient vyte = VyteClient.builder()
                        .baseUrl(sandbox.baseUri())
                        .apiKey(sandbox.apiKey())
                        .build()) {
            Application application = new Application(vyte);
            checks.run("read", application::reads);
            checks.run("create, change, cancel", application::creates);
            checks.run("stream", application::streams);
            checks.run("404", application::missesAnEvent);
            checks.run("slots", application::findsSlots);
            checks.run("roles", application::resolvesRoles);
        }
        checks.run("stale connection", Application::retriesAfterAStaleConnection);
        checks.run("TLS", Application::speaksTls);
        checks.run("webhook", Application::readsWebhook);
        checks.run("another mapper", Application::servesAnotherMapper);
        checks.report(arguments[0], arguments[1]);
    }

    private boolean reads() {
        List<Event> events = vyte.events().listEvents(r -> r.limit(10));
        return vyte.events().getEvent(events.get(0).id()).equals(events.get(0));
    }

    private boolean creates() {
        Event created = vyte.events()
                .createEvent(event -> event.title("Made here").createdBy(EventCreatorInput.of(o -> o.user(host()))));
        vyte.events().updateEvent(created.id(), change -> change.title("Changed"));
        vyte.events().cancelEvent(created.id());
        return vyte.events().getEvent(created.id()).title().equals("Changed");
    }

    private boolean streams() {
        long listed = vyte.events().listEvents().size();
        try (ApiStream<Event> events =
                vyte.events().streamListEvents(ListEventsRequest.builder().build())) {
            return events.stream().count() == listed;
        }
    }

    private boolean missesAnEvent() {
        try {
            vyte.events().getEvent("no-such-event");
            return false;
        } catch (NotFoundException e) {
            return e.status() == 404;
        }
    }

    private boolean findsSlots() {
        LocalDate monday = LocalDate.ofInstant(VyteSandbox.STORY_TIME, ZoneOffset.UTC);
        return vyte.slotSearch()
                .users(host())
                .duration(Duration.ofMinutes(30))
                .zone(ZoneOffset.UTC)
                .build()
                .slots(monday, monday.plusDays(7))
                .findFirst()
                .isPresent();
    }

    private boolean resolvesRoles() {
        return vyte.creators().resolve(vyte.events().listEvents().get(0)).host().isPresent();
    }

    private static boolean retriesAfterAStaleConnection() throws Exception {
        try (ClosingServer server = new ClosingServer();
                VyteClient vyte = client(server.uri()).build()) {
            for (int call = 0; call < 10; call++) {
                vyte.events().getEvent("e1");
            }
            return server.connections() >= 10;
        }
    }

    private static boolean speaksTls() throws Exception {
        try (TlsServer server = new TlsServer();
                VyteClient vyte =
                        client(server.uri()).sslContext(server.context()).build()) {
            return vyte.events().getEvent("e1").id().equals("e1");
        }
    }

    private static boolean readsWebhook() {
        WebhookSecret secret = WebhookSecret.generate();
        URI target = secret.addTo(URI.create("https://hooks.example.com/vyte"));
        String delivery =
                "[{\"action\":\"event.confirmed\",\"resource\":{\"title\":\"Visit\"}},{\"action\":\"new.action\"}]";
        return secret.isIn(target.getRawQuery())
                && new WebhookParser().parse(delivery).get(0).action().equals(WebhookAction.EVENT_CONFIRMED);
    }

    private static boolean servesAnotherMapper() throws Exception {
        Event event = Event.builder().title("Visit").build();
        ObjectMapper own = new ObjectMapper();
        return own.readValue(own.writeValueAsString(event), Event.class).equals(event);
    }

    private static VyteClientBuilder client(URI uri) {
        return VyteClient.builder().baseUrl(uri).apiKey("fake-key-of-a-consumer");
    }

    private String host() {
        return EventRoles.of(vyte.events().listEvents().get(0))
                .host()
                .flatMap(Participant::userId)
                .orElseThrow();
    }
}
