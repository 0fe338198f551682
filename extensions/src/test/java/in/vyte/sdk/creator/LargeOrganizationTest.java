package in.vyte.sdk.creator;

import static in.vyte.sdk.creator.CreatorsTest.createdBy;
import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Event;
import in.vyte.client.model.User;
import in.vyte.sdk.JsonServer;
import in.vyte.sdk.JsonServer.Reply;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.testing.Memory;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That no size of an organization has a cliff. */
class LargeOrganizationTest {
    private static final int EVENTS = 50;
    private static final long MOST_BYTES_PER_USER = 400;

    @ParameterizedTest(name = "{0} users")
    @ValueSource(ints = {1_000, 10_000, 100_000})
    void anyNumberOfEventsResolvedOneByOneOrTogetherCostsOneList(int users) throws IOException {
        String list = IntStream.range(0, users)
                .mapToObj(LargeOrganizationTest::user)
                .collect(Collectors.joining(",", "[", "]"));
        try (JsonServer server = new JsonServer(request -> Reply.ok(list));
                VyteClient vyte = server.client()) {
            Creators creators = Creators.builder(vyte.users()).build();
            List<Event> events = IntStream.range(0, EVENTS)
                    .mapToObj(i -> createdBy(null, "person" + i * (users / EVENTS) + "@example.com"))
                    .toList();

            assertThat(events)
                    .allMatch(event -> creators.resolve(event).hostUser().isPresent());
            assertThat(creators.resolveAll(events))
                    .allMatch(roles -> roles.hostUser().map(User::id).isPresent());
            assertThat(server.requests()).containsExactly("GET /v2/users");
        }
    }

    @ParameterizedTest(name = "{0} users")
    @ValueSource(ints = 100_000)
    void aHundredThousandUsersTakeSomeTensOfMegabytes(int users) {
        long before = Memory.inUse();
        UserSnapshot snapshot = new UserSnapshot(
                Instant.EPOCH,
                IntStream.range(0, users).mapToObj(LargeOrganizationTest::known).toList());

        long perUser = (Memory.inUse() - before) / users;

        assertThat(snapshot.size()).isEqualTo(users);
        assertThat(perUser).isBetween(100L, MOST_BYTES_PER_USER);
    }

    private static KnownUser known(int i) {
        return KnownUser.of(User.of(user -> user.id(id(i))
                .fullName("Person Number " + i)
                .emails(List.of("person" + i + "@example.com"))
                .timezone("Europe/Vienna")));
    }

    private static String user(int i) {
        return "{\"_id\": \"" + id(i) + "\", \"full_name\": \"Person Number " + i + "\", \"emails\": [\"person" + i
                + "@example.com\"], \"timezone\": \"Europe/Vienna\", \"language\": \"en\", \"createdAt\":"
                + " \"2026-03-10T12:00:00.000Z\", \"account\": {\"organization\": {\"id\": \"o1\"}}}";
    }

    private static String id(int i) {
        return String.format("65a1f0c2d4e5f607%08x", i);
    }
}
