package in.vyte.sdk.benchmark;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import stock.jdk.ApiClient;
import stock.jdk.api.EventsApi;
import stock.jdk.model.Event;
import stock.jdk.model.EventCreate;
import stock.jdk.model.EventCreatorInput;
import stock.jdk.model.EventDateInput;
import stock.jdk.model.EventInviteeInput;
import stock.jdk.model.EventPlaceInput;

/** What the same generator makes of the same document with its own templates, on the JDK's HTTP client. */
final class StockNative implements Variant {
    private final ApiClient client = new ApiClient();
    private final EventsApi events;

    StockNative(URI baseUrl) {
        client.updateBaseUri(baseUrl.toString());
        client.setRequestInterceptor(request -> request.header("Authorization", "fake-key-for-benchmarks"));
        events = new EventsApi(client);
    }

    @Override
    public Object getEvent() throws Exception {
        return events.getEvent("65a1f0c2d4e5f60718293e02");
    }

    @Override
    public Object listEvents(int count) throws Exception {
        return events.listEvents(count, null, null, null, null, null, null, null, null);
    }

    @Override
    public Object createEvent() throws Exception {
        return events.createEvent(new EventCreate()
                .title("Quarterly review")
                .createdBy(new EventCreatorInput().email("tomas.lindqvist@example.com"))
                .dates(List.of(new EventDateInput()
                        .allDay(false)
                        .date("2026-03-10T09:00:00+01:00")
                        .endDate("2026-03-10T10:00:00+01:00")))
                .places(List.of(new EventPlaceInput().name("Room 30")))
                .invitees(List.of(
                        new EventInviteeInput().email("pavel.novak@example.org").fullName("Pavel Novak"))));
    }

    @Override
    public Object parse(byte[] event) throws IOException {
        return client.getObjectMapper().readValue(event, Event.class);
    }

    @Override
    public byte[] write(Object event) throws IOException {
        return client.getObjectMapper().writeValueAsBytes(event);
    }

    @Override
    public void close() {}
}
