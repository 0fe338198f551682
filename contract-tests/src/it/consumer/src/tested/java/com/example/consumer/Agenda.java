package com.example.consumer;

import in.vyte.client.model.Event;
import in.vyte.sdk.VyteClient;
import java.util.List;

/** What a consumer wants to test. */
final class Agenda {
    private final VyteClient vyte;

    Agenda(VyteClient vyte) {
        this.vyte = vyte;
    }

    List<String> titles() {
        return vyte.events().listEvents().stream().map(Event::title).toList();
    }
}
