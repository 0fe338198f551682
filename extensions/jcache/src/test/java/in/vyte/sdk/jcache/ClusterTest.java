package in.vyte.sdk.jcache;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Event;
import in.vyte.client.model.EventCreator;
import in.vyte.sandbox.VyteSandbox;
import in.vyte.sandbox.control.RecordedCall;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.creator.Creators;
import in.vyte.sdk.creator.UserLookup.NotInOrganization;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two machines, played by two members of a cluster, that share what they look up. */
class ClusterTest {
    private static final Duration TIME_TO_LIVE = Duration.ofMinutes(5);
    private static final Event OF_MARTA = createdBy(c -> c.user("65a1f0c2d4e5f60718293b01"));
    private static final Event OF_AIKO = createdBy(c -> c.email("aiko.brandt@example.com"));
    private static final Event OF_A_STRANGER = createdBy(c -> c.email("stranger@example.com"));

    private VyteSandbox sandbox;
    private VyteClient vyte;
    private Member first;
    private Member second;
    private Creators onFirst;
    private Creators onSecond;

    @BeforeEach
    void start() throws IOException {
        sandbox = VyteSandbox.start();
        vyte = VyteClient.builder()
                .baseUrl(sandbox.baseUri())
                .apiKey(sandbox.apiKey())
                .build();
        int port = Member.freePort();
        int other = Member.freePort();
        String cluster = "vyte-" + port + "-" + other;
        first = new Member(cluster, port, port, other);
        second = new Member(cluster, other, port, other);
        onFirst = creators(first);
        onSecond = creators(second);
    }

    @AfterEach
    void stop() {
        second.close();
        first.close();
        vyte.close();
        sandbox.close();
    }

    @Test
    void whatOneMemberLooksUpServesTheOther() {
        assertThat(second.clusterSize()).isEqualTo(2);
        resolvesAll(onFirst);
        List<String> calls = calls();

        resolvesAll(onSecond);

        assertThat(calls()).isEqualTo(calls).hasSize(2);
    }

    @Test
    void whatAMemberLookedUpOutlivesItsLeaving() {
        resolvesAll(onFirst);
        List<String> calls = calls();

        first.close();

        resolvesAll(onSecond);
        assertThat(calls()).isEqualTo(calls).hasSize(2);
    }

    @Test
    void aCacheThatIsClosedCostsCallsOnly() {
        resolvesAll(onFirst);

        second.close();

        resolvesAll(onSecond);
        assertThat(calls()).hasSize(4);
    }

    private void resolvesAll(Creators creators) {
        assertThat(creators.resolve(OF_MARTA).hostUser()).isPresent();
        assertThat(creators.resolve(OF_AIKO).hostUser()).isPresent();
        assertThat(creators.resolve(OF_A_STRANGER).hostLookup()).contains(new NotInOrganization());
    }

    private List<String> calls() {
        return sandbox.calls().stream().map(RecordedCall::path).toList();
    }

    private Creators creators(Member member) {
        return Creators.builder(vyte.users())
                .cache(new JCacheLookupCache(member.cache(TIME_TO_LIVE), "acme"))
                .timeToLive(TIME_TO_LIVE)
                .build();
    }

    private static Event createdBy(Consumer<EventCreator.Builder> creator) {
        return Event.of(event -> event.createdBy(EventCreator.of(creator)));
    }
}
