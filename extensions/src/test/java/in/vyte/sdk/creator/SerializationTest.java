package in.vyte.sdk.creator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.client.VyteJson;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.creator.UserLookup.LookupFailed;
import in.vyte.sdk.error.ServerErrorException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Roles travel: to a session store, a cache, another machine with another version. */
class SerializationTest {
    private static final String EVENT = "{'vyteme': true, 'created_by': {'user': 'u1', 'full_name': 'Ana Lima'},"
            + " 'invitees': [{'email': 'tom@example.com'}, {'user': 'u2', 'email': 'ben@example.com'}]}";

    /** What version 0.1 wrote for a participant and for the roles of the event. */
    private static final String PARTICIPANT_OF_0_1 =
            "rO0ABXNyAClpbi52eXRlLnNkay5jcmVhdG9yLlNlcmlhbGl6ZWRQYXJ0aWNpcGFudAAAAAAAAAAAAgABWwAGcGVyc2"
                    + "9udAACW0J4cHVyAAJbQqzzF/gGCFTgAgAAeHAAAAAkeyJ1c2VyIjoidTEiLCJmdWxsX25hbWUiOiJBbmEgTGltYSJ9";

    private static final String ROLES_OF_0_1 =
            "rO0ABXNyACNpbi52eXRlLnNkay5jcmVhdG9yLlNlcmlhbGl6ZWRSb2xlcwAAAAAAAAAAAgAEWgAKaXNMb29rZWRVcF"
                    + "sABWV2ZW50dAACW0JMAAdmYWlsdXJldAAhTGluL3Z5dGUvc2RrL2Vycm9yL1Z5dGVFeGNlcHRpb247WwAEdXNlcnEA"
                    + "fgABeHAAdXIAAltCrPMX+AYIVOACAAB4cAAAAJJ7InZ5dGVtZSI6dHJ1ZSwiY3JlYXRlZF9ieSI6eyJ1c2VyIjoidT"
                    + "EiLCJmdWxsX25hbWUiOiJBbmEgTGltYSJ9LCJpbnZpdGVlcyI6W3siZW1haWwiOiJ0b21AZXhhbXBsZS5jb20ifSx7"
                    + "ImVtYWlsIjoiYmVuQGV4YW1wbGUuY29tIiwidXNlciI6InUyIn1dfXBw";

    private final EventRoles roles = EventRoles.of(Json.event(EVENT));

    @Test
    void rolesAndParticipantsComeBackAsTheyWere() throws Exception {
        assertThat(read(written(roles))).isEqualTo(roles);
        assertThat(read(written(roles.host().orElseThrow())))
                .isEqualTo(roles.host().orElseThrow());
        assertThat(read(written(EventRoles.of(Json.event("{}"))))).isEqualTo(EventRoles.of(Json.event("{}")));
    }

    @Test
    void theLookUpTravelsWithTheRoles() throws Exception {
        try (UserServer server = new UserServer().with("u1", "ana@example.com");
                VyteClient vyte = server.client()) {
            Creators creators = Creators.builder(vyte.users()).build();
            EventRoles found = creators.resolve(Json.event(EVENT));
            EventRoles unknown = creators.resolve(CreatorsTest.createdBy("unknown", null));
            server.with("u7", "gil@example.com").respondsWith(500);
            EventRoles failed = creators.resolve(CreatorsTest.createdBy("u7", null));

            assertThat(read(written(found))).isEqualTo(found);
            assertThat(read(written(unknown))).isEqualTo(unknown);
            LookupFailed lookup = (LookupFailed)
                    ((EventRoles) read(written(failed))).hostLookup().orElseThrow();
            assertThat(lookup.cause())
                    .isInstanceOf(ServerErrorException.class)
                    .hasMessage(((LookupFailed) failed.hostLookup().orElseThrow())
                            .cause()
                            .getMessage());
        }
    }

    @Test
    void whatIsWrittenIsJson() throws Exception {
        assertThat(new String(written(roles), StandardCharsets.ISO_8859_1))
                .contains("{\"vyteme\":true,", "\"user\":\"u1\"", "\"email\":\"tom@example.com\"");
    }

    @Test
    void whatAnEarlierVersionWroteIsRead() throws Exception {
        assertThat(read(Base64.getDecoder().decode(PARTICIPANT_OF_0_1)))
                .isEqualTo(roles.host().orElseThrow());
        assertThat(read(Base64.getDecoder().decode(ROLES_OF_0_1))).isEqualTo(roles);
    }

    @Test
    void whatIsNoParticipantIsRefused() throws Exception {
        for (String json : List.of("{}", "[]", "{\"user\": ", "null")) {
            byte[] bytes = written(new SerializedParticipant(json.getBytes(StandardCharsets.UTF_8)));

            assertThatThrownBy(() -> read(bytes)).isInstanceOf(InvalidObjectException.class);
        }
    }

    @Test
    void aParticipantWithoutAnyMemberIsRefused() {
        assertThatThrownBy(() -> VyteJson.mapper().readValue("{}", Participant.class))
                .hasMessageContaining("No id, address or name");
    }

    static byte[] written(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readObject();
        }
    }
}
