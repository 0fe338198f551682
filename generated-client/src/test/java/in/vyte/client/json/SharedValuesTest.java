package in.vyte.client.json;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.VyteJson;
import in.vyte.client.model.Event;
import in.vyte.client.model.UserToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Equal values of one response share an object, and those of two responses do not. */
class SharedValuesTest {
    private static final String ID = "65a1f0c2d4e5f60718293b01";
    private static final String NEIGHBOUR = "65a1f0c2d4e5f60718293b21";

    @Test
    void equalIdsOfOneResponseShareAString() throws IOException {
        List<Event> events = read(
                Codecs.list(Event.TYPE),
                "[{'_id':'%s','org':'%s'},{'_id':'%s','org':'%s'}]".formatted(ID, ID, NEIGHBOUR, ID));

        assertThat(events).extracting(Event::id).containsExactly(ID, NEIGHBOUR);
        assertThat(events.get(0).org()).isSameAs(events.get(0).id());
        assertThat(events.get(1).org()).isEqualTo(ID);
    }

    @Test
    void idsOfTwoResponsesDoNot() throws IOException {
        String json = "{'_id':'" + ID + "'}";

        assertThat(read(Event.TYPE, json).id())
                .isEqualTo(ID)
                .isNotSameAs(read(Event.TYPE, json).id());
    }

    @Test
    void secretsAreNeverShared() throws IOException {
        List<UserToken> tokens = read(Codecs.list(UserToken.TYPE), "[{'token':'%s'},{'token':'%s'}]".formatted(ID, ID));

        assertThat(tokens.get(0).token())
                .isEqualTo(ID)
                .isNotSameAs(tokens.get(1).token());
    }

    @Test
    void dateTimesOfAnyFormStayThemselves() throws IOException {
        String unusual = "2026-02-24T09:15:30.123456Z";
        String packedAsZero = "1969-12-31T06:00:00-18:00";
        for (String[] pair :
                List.of(new String[] {unusual, packedAsZero}, new String[] {packedAsZero, unusual}, new String[] {
                    packedAsZero, packedAsZero
                })) {
            String json = "{'createdAt':'%s','updatedAt':'%s'}".formatted((Object[]) pair);

            assertThat(read(Event.TYPE, json).raw()).hasToString(json.replace('\'', '"'));
        }
    }

    private static <T> T read(Codec<T> codec, String json) throws IOException {
        return VyteJson.read(codec, json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
