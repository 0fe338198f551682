package in.vyte.client.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.vyte.client.VyteJson;
import in.vyte.client.model.EventInvitee;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What was read before changes the speed of reading, and never the result. */
class MemberOrderTest {
    private static final ObjectMapper JACKSON = new ObjectMapper();
    private static final List<String> MEMBERS = List.of(
            "\"_id\":\"i1\"",
            "\"email\":\"nora.weiss@example.org\"",
            "\"full_name\":\"Nora \\u0022N\\u0022 Weiss\"",
            "\"user\":null",
            "\"su\":true",
            "\"picture_url\":\"\"",
            "\"locale\":\"fr\"",
            "\"emai\":1",
            "\"email_2\":[{\"email\":\"x\"}]",
            "\"time\\u007aone\":\"Europe/Paris\"");

    @Test
    void theOrderOfMembersDoesNotMatter() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            String json = shuffled(random);

            EventInvitee invitee = read(json);

            JsonNode written = JACKSON.readTree(VyteJson.write(EventInvitee.TYPE, invitee));
            assertThat(written.equals(JACKSON.readTree(json))).as(json).isTrue();
        }
    }

    @Test
    void theLastOfTwoEqualMembersCounts() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertThat(read("{\"email\":\"a\",\"email\":\"b\"}").email()).isEqualTo("b");
        }
    }

    @Test
    void anExpectedMemberMayCrossTheEndOfTheBuffer() throws IOException {
        for (int length = 7_960; length < 8_010; length++) {
            String json = "{\"_id\":\"i1\"," + " ".repeat(length) + "\"email\":\"nora.weiss@example.org\",\"su\":true}";
            try (var parser =
                    VyteJson.mapper().createParser(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
                parser.nextToken();

                EventInvitee invitee = EventInvitee.TYPE.read(parser);

                assertThat(invitee.email()).isEqualTo("nora.weiss@example.org");
                assertThat(invitee.su()).isTrue();
            }
        }
    }

    @Test
    void malformedJsonIsRefusedWhateverWasExpected() throws IOException {
        read("{\"email\":\"a\",\"su\":true}");

        for (String malformed :
                List.of("{\"email\":\"a\" \"su\":true}", "{\"email\" \"a\"}", "{\"email\":\"a\",}", "{,}")) {
            assertThatThrownBy(() -> read(malformed)).isInstanceOf(JsonParseException.class);
        }
    }

    private static String shuffled(Random random) {
        List<String> members = new ArrayList<>(MEMBERS);
        Collections.shuffle(members, random);
        String separator = random.nextBoolean() ? "," : " ,\n\t ";
        return "{" + String.join(separator, members.subList(0, random.nextInt(members.size() + 1))) + "}";
    }

    private static EventInvitee read(String json) throws IOException {
        return VyteJson.read(EventInvitee.TYPE, json.getBytes(StandardCharsets.UTF_8));
    }
}
