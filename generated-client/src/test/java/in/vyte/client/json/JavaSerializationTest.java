package in.vyte.client.json;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.VyteJson;
import in.vyte.client.model.Event;
import in.vyte.client.model.EventFilter;
import in.vyte.client.model.OrganizationMember;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Java serialization carries values as their JSON. */
class JavaSerializationTest {
    @Test
    void carriesModelsWithAllThatIsInThem() throws Exception {
        String json =
                "{\"title\":\"t\",\"lang\":null,\"vyteme\":\"true\",\"created_by\":5,\"invitees\":[{},7],\"later\":[1.50]}";
        Event event = VyteJson.read(Event.TYPE, json.getBytes(StandardCharsets.UTF_8));
        assertThat(copy(event)).isEqualTo(event).isNotSameAs(event);
        assertThat(copy(event).raw()).isEqualTo(event.raw());
    }

    @Test
    void carriesOpenEnumsAndUnions() throws Exception {
        assertThat(copy(EventFilter.UPCOMING)).isSameAs(EventFilter.UPCOMING);
        assertThat(copy(EventFilter.of("new"))).isEqualTo(EventFilter.of("new"));
        assertThat(copy(OrganizationMember.of("u1"))).isEqualTo(OrganizationMember.of("u1"));
    }

    @Test
    void carriesAnItemThatIsNoObject() throws Exception {
        List<Event> events = VyteJson.read(Codecs.list(Event.TYPE), "[{},5]".getBytes(StandardCharsets.UTF_8));
        assertThat(copy(new ArrayList<>(events))).isEqualTo(events);
    }

    @Test
    void namesTheClassAndNothingElseOfIt() throws IOException {
        String stream = new String(bytes(Event.of(e -> e.title("t"))), StandardCharsets.ISO_8859_1);
        assertThat(stream).contains("{\"title\":\"t\"}").contains("in.vyte.client.model.Event");
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T value) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(value)))) {
            return (T) in.readObject();
        }
    }

    private static byte[] bytes(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }
}
