package in.vyte.sdk.benchmark;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** The hand-written minimum: pooled HttpClient, readers made once, plain classes with OffsetDateTime. */
final class HandWritten implements Variant {
    private static final ObjectWriter WRITER = HandWrittenJson.MAPPER
            .copy()
            .setSerializationInclusion(JsonInclude.Include.NON_NULL)
            .writer();

    private final HttpMinimum http;

    HandWritten(URI baseUrl) {
        http = new HttpMinimum(baseUrl);
    }

    @Override
    public Object getEvent() throws IOException {
        return http.get("/v2/events/65a1f0c2d4e5f60718293e02", HandWrittenJson.EVENT::readValue);
    }

    @Override
    public Object listEvents(int count) throws IOException {
        return http.get("/v2/events?limit=" + count, HandWrittenJson.EVENTS::readValue);
    }

    @Override
    public Object createEvent() throws IOException {
        Pojos.EventCreate event = new Pojos.EventCreate();
        event.title = "Quarterly review";
        event.created_by = new Pojos.Person();
        event.created_by.email = "tomas.lindqvist@example.com";
        Pojos.DateInput date = new Pojos.DateInput();
        date.all_day = false;
        date.date = "2026-03-10T09:00:00+01:00";
        date.end_date = "2026-03-10T10:00:00+01:00";
        event.dates = List.of(date);
        Pojos.PlaceInput place = new Pojos.PlaceInput();
        place.name = "Room 30";
        event.places = List.of(place);
        Pojos.Person invitee = new Pojos.Person();
        invitee.email = "pavel.novak@example.org";
        invitee.full_name = "Pavel Novak";
        event.invitees = List.of(invitee);
        return http.post("/v2/events", WRITER.writeValueAsBytes(event), HandWrittenJson.EVENT::readValue);
    }

    @Override
    public Object parse(byte[] event) throws IOException {
        return HandWrittenJson.EVENT.readValue(event);
    }

    @Override
    public byte[] write(Object event) throws IOException {
        return WRITER.writeValueAsBytes(event);
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
