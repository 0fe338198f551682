package in.vyte.sdk.proxies;

import in.vyte.client.VyteJson;
import in.vyte.client.model.EventCreate;
import in.vyte.client.model.EventCreatorInput;
import java.io.IOException;

/** One of the clients that are compared. Each sends the same requests, and throws unless the response is a success. */
interface Client extends AutoCloseable {
    String KEY = "fake-key-for-proxies";

    String name();

    /** Reads the event with this id. */
    void get(String id) throws Exception;

    /** Creates an event that has this id as its title. */
    void post(String id) throws Exception;

    @Override
    void close() throws IOException;

    static EventCreate event(String id) {
        return EventCreate.builder()
                .title(id)
                .createdBy(EventCreatorInput.builder()
                        .email("tomas.lindqvist@example.com")
                        .build())
                .build();
    }

    static byte[] json(String id) {
        return VyteJson.write(EventCreate.TYPE, event(id));
    }
}
