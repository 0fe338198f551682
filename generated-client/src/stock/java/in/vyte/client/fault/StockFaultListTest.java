package in.vyte.client.fault;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import org.apache.hc.core5.io.CloseMode;
import org.junit.jupiter.api.extension.ExtendWith;
import stock.ApiClient;
import stock.ApiException;
import stock.api.EventsApi;
import stock.model.Event;
import stock.model.EventCreate;
import stock.model.EventCreatorInput;

/** The stock client has all of the faults: this fails as soon as upstream mends one, which may then be forgotten. */
@ExtendWith(MustFail.class)
class StockFaultListTest extends FaultList {
    @Override
    Subject subject(URI server) {
        return new Stock(server);
    }

    private static final class Stock implements Subject {
        private final ApiClient client = new ApiClient();
        private final ObjectMapper mapper = client.getObjectMapper();
        private final EventsApi events = new EventsApi(client);

        Stock(URI server) {
            client.setBasePath(server.toString());
        }

        @Override
        public String titleOfEvent(String id) throws ApiException {
            return events.getEvent(id).getTitle();
        }

        @Override
        public void createEvent(String title) throws ApiException {
            EventCreatorInput creator = new EventCreatorInput().email("tomas.lindqvist@example.com");
            events.createEvent(new EventCreate().title(title).createdBy(creator));
        }

        @Override
        public String cancelEvent(String id) throws ApiException {
            return events.cancelEvent(id);
        }

        @Override
        public void deleteInvitee(String eventId, String inviteeId) throws ApiException {
            events.deleteEventInvitee(eventId, inviteeId);
        }

        @Override
        public String rewriteEvent(String json) throws IOException {
            return mapper.writeValueAsString(mapper.readValue(json, Event.class));
        }

        @Override
        public String printEvent(String json) throws IOException {
            return mapper.readValue(json, Event.class).toString();
        }

        @Override
        public int statusOf(Throwable failure) {
            return failure instanceof ApiException api ? api.getCode() : 0;
        }

        @Override
        public int headersOf(Throwable failure) {
            boolean hasHeaders = failure instanceof ApiException api && api.getResponseHeaders() != null;
            return hasHeaders ? ((ApiException) failure).getResponseHeaders().size() : 0;
        }

        @Override
        public Class<?> clientClass() {
            return ApiClient.class;
        }

        @Override
        public void close() {
            client.getHttpClient().close(CloseMode.GRACEFUL);
        }
    }
}
