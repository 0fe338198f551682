package com.example;

import in.vyte.client.model.Event;
import in.vyte.client.model.EventFilter;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.creator.EventRoles;
import java.util.List;

/** Lists events of the sandbox. */
public final class Main {
    private Main() {}

    /**
     * Calls the sandbox.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        try (VyteSandbox sandbox = VyteSandbox.start();
                VyteClient vyte = VyteClient.builder()
                        .baseUrl(sandbox.baseUri())
                        .apiKey(sandbox.apiKey())
                        .build()) {
            List<Event> events = vyte.events().listEvents(r -> r.filter(EventFilter.UPCOMING));
            if (events.isEmpty() || EventRoles.of(events.get(0)).host().isEmpty()) {
                throw new IllegalStateException("no events, or one without a host");
            }
            System.out.printf(
                    "Consumer of Gradle, Java %s: %d events%n",
                    Runtime.version().feature(), events.size());
        }
    }
}
