package in.vyte.sdk.benchmark;

import in.vyte.client.VyteJson;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreate;
import in.vyte.client.model.EventCreatorInput;
import in.vyte.client.model.EventDateInput;
import in.vyte.client.model.EventInviteeInput;
import in.vyte.client.model.EventPlaceInput;
import in.vyte.sdk.VyteClient;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** The SDK as its users call it. */
final class Ours implements Variant {
    private final VyteClient vyte;

    Ours(URI baseUrl) {
        vyte = VyteClient.builder()
                .apiKey("fake-key-for-benchmarks")
                .baseUrl(baseUrl)
                .maxConnections(64)
                .build();
    }

    @Override
    public Object getEvent() {
        return vyte.events().getEvent("65a1f0c2d4e5f60718293e02");
    }

    @Override
    public Object listEvents(int count) {
        return vyte.events().listEvents(r -> r.limit(count));
    }

    @Override
    public Object createEvent() {
        return vyte.events()
                .createEvent(EventCreate.builder()
                        .title("Quarterly review")
                        .createdBy(EventCreatorInput.builder()
                                .email("tomas.lindqvist@example.com")
                                .build())
                        .dates(List.of(EventDateInput.builder()
                                .allDay(false)
                                .date("2026-03-10T09:00:00+01:00")
                                .endDate("2026-03-10T10:00:00+01:00")
                                .build()))
                        .places(List.of(
                                EventPlaceInput.builder().name("Room 30").build()))
                        .invitees(List.of(EventInviteeInput.builder()
                                .email("pavel.novak@example.org")
                                .fullName("Pavel Novak")
                                .build()))
                        .build());
    }

    @Override
    public Object parse(byte[] event) throws IOException {
        return VyteJson.read(Event.TYPE, event);
    }

    @Override
    public byte[] write(Object event) {
        return VyteJson.write(Event.TYPE, (Event) event);
    }

    @Override
    public void close() {
        vyte.close();
    }
}
