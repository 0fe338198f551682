package in.vyte.client.fault;

import in.vyte.client.ApiClient;
import in.vyte.client.ApiException;
import in.vyte.client.VyteJson;
import in.vyte.client.api.EventsApi;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreatorInput;
import java.io.IOException;
import java.net.URI;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/** Our client has none of the faults. */
class OurFaultListTest extends FaultList {
    @Override
    Subject subject(URI server) {
        return new Ours(server);
    }

    private static final class Ours implements Subject {
        private static final EventCreatorInput TOMAS =
                EventCreatorInput.of(by -> by.email("tomas.lindqvist@example.com"));

        private final CloseableHttpClient http = HttpClients.createDefault();
        private final EventsApi events;

        Ours(URI server) {
            this.events = new EventsApi(new ApiClient(http, server));
        }

        @Override
        public @Nullable String titleOfEvent(String id) {
            Event event = events.getEvent(id);
            event.createdAt(); // a member of an unexpected type fails when it is read
            return event.title();
        }

        @Override
        public void createEvent(String title) {
            events.createEvent(e -> e.title(title).createdBy(TOMAS));
        }

        @Override
        public String cancelEvent(String id) {
            return events.cancelEvent(id);
        }

        @Override
        public void deleteInvitee(String eventId, String inviteeId) {
            events.deleteEventInvitee(eventId, inviteeId);
        }

        @Override
        public String rewriteEvent(String json) throws IOException {
            return VyteJson.mapper().writeValueAsString(VyteJson.mapper().readValue(json, Event.class));
        }

        @Override
        public String printEvent(String json) throws IOException {
            return VyteJson.mapper().readValue(json, Event.class).toString();
        }

        @Override
        public int statusOf(Throwable failure) {
            return failure instanceof ApiException api ? api.status() : 0;
        }

        @Override
        public int headersOf(Throwable failure) {
            return failure instanceof ApiException api ? api.headers().size() : 0;
        }

        @Override
        public Class<?> clientClass() {
            return ApiClient.class;
        }

        @Override
        public void close() {
            http.close(CloseMode.GRACEFUL);
        }
    }
}
