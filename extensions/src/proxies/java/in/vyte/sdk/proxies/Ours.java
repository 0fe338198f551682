package in.vyte.sdk.proxies;

import in.vyte.sdk.VyteClient;
import java.net.URI;

/** The SDK with its defaults. */
final class Ours implements Client {
    private final VyteClient vyte;

    Ours(URI url) {
        vyte = VyteClient.builder().apiKey(KEY).baseUrl(url).build();
    }

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public void get(String id) {
        vyte.events().getEvent(id);
    }

    @Override
    public void post(String id) {
        vyte.events().createEvent(Client.event(id));
    }

    @Override
    public void close() {
        vyte.close();
    }
}
