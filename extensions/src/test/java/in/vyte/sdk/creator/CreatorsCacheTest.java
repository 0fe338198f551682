package in.vyte.sdk.creator;

import static in.vyte.sdk.creator.CreatorsTest.createdBy;
import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Event;
import in.vyte.sdk.VyteClient;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CreatorsCacheTest {
    @AutoClose
    private UserServer server;

    @AutoClose
    private VyteClient vyte;

    private volatile Instant now = Instant.parse("2026-03-10T08:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @BeforeEach
    void start() throws IOException {
        server = new UserServer().with("u1", "ana@example.com").with("u2", "ben@example.com");
        vyte = server.client();
    }

    @Test
    void aResultIsKeptUntilItExpires() {
        Creators creators = creators(10, Duration.ofMinutes(5));
        creators.resolve(createdBy("u1", null));
        now = now.plus(Duration.ofMinutes(5)).minusMillis(1);
        creators.resolve(createdBy("u1", null));
        assertThat(server.requests()).hasSize(1);

        now = now.plusMillis(1);
        creators.resolve(createdBy("u1", null));
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aListIsKeptUntilItsTimeIsUp() {
        Creators creators = creators(10, Duration.ofMinutes(5));
        creators.resolve(createdBy(null, "ana@example.com"));
        creators.resolve(createdBy(null, "ben@example.com"));
        creators.resolve(createdBy(null, "unknown@example.com"));
        creators.resolve(createdBy("u2", null));
        assertThat(server.requests()).containsExactly("GET /v2/users");

        now = now.plus(Duration.ofMinutes(5));
        creators.resolve(createdBy(null, "ana@example.com"));
        assertThat(server.requests()).containsExactly("GET /v2/users", "GET /v2/users");
    }

    @Test
    void whoJoinsIsFoundByIdThoughTheKeptListLacksThem() {
        Creators creators = creators(10, Duration.ofMinutes(5));
        creators.resolve(createdBy(null, "ana@example.com"));
        server.with("u3", "eva@example.com").with("u4", "gil@example.com");

        assertThat(creators.resolve(createdBy("u3", null)).hostUser()).isPresent();
        assertThat(server.requests()).containsExactly("GET /v2/users", "GET /v2/users/u3");
    }

    @Test
    void severalWhoJoinAreReadById() {
        Creators creators = creators(10, Duration.ofMinutes(5));
        creators.resolve(createdBy(null, "ana@example.com"));
        server.with("u3", "eva@example.com").with("u4", "gil@example.com");

        assertThat(creators.resolveAll(List.of(createdBy("u3", null), createdBy("u4", null))))
                .allMatch(roles -> roles.hostUser().isPresent());
        assertThat(server.requests())
                .containsExactlyInAnyOrder("GET /v2/users", "GET /v2/users/u3", "GET /v2/users/u4");
    }

    @Test
    void aUserWhomTheServersListLacksIsReadById() {
        Creators creators = creators(10, Duration.ofMinutes(5));
        server.with("u3", "eva@example.com").cutsTheListTo(0);

        List<EventRoles> roles = creators.resolveAll(List.of(createdBy("u1", null), createdBy("u3", null)));

        assertThat(roles).allMatch(one -> one.hostUser().isPresent());
        creators.resolveAll(List.of(createdBy("u1", null), createdBy("u3", null)));
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void whoIsInNoListIsSoughtOnce() {
        Creators creators = creators(10, Duration.ofMinutes(5));
        List<Event> ofStrangers = List.of(createdBy("unknown", null), createdBy("noone", null));
        creators.resolveAll(ofStrangers);
        creators.resolveAll(ofStrangers);
        creators.resolve(ofStrangers.get(0));

        assertThat(server.requests())
                .containsExactlyInAnyOrder("GET /v2/users", "GET /v2/users/unknown", "GET /v2/users/noone");
    }

    @Test
    void whatFailedForOneIsNotTriedForTheOthers() {
        Creators creators = creators(10, Duration.ofMinutes(5));
        creators.resolve(createdBy(null, "ana@example.com"));
        server.with("u8", "eva@example.com").with("u9", "gil@example.com").respondsWith(500);

        assertThat(creators.resolveAll(List.of(createdBy("u8", null), createdBy("u9", null), createdBy("u1", null))))
                .extracting(roles -> roles.hostLookup().orElseThrow().getClass().getSimpleName())
                .containsExactly("LookupFailed", "LookupFailed", "Found");
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void thatThereIsNoSuchUserIsKeptToo() {
        Creators creators = creators(10, Duration.ofMinutes(5));
        creators.resolve(createdBy("unknown", null));
        creators.resolve(createdBy("unknown", null));

        assertThat(server.requests()).containsExactly("GET /v2/users/unknown");
    }

    @Test
    void aUserWhoLeftIsNoticedInTime() {
        Creators creators = creators(10, Duration.ofMinutes(5));
        creators.resolve(createdBy("u1", null));
        server.without("u1");
        now = now.plus(Duration.ofMinutes(5));

        assertThat(creators.resolve(createdBy("u1", null)).hostLookup()).contains(new UserLookup.NotInOrganization());
    }

    @Test
    void whoWasFetchedByIdIsKnownByAddress() {
        Creators creators = creators(10, Duration.ofMinutes(5));
        creators.resolve(createdBy("u1", null));
        creators.resolve(createdBy(null, "Ana@Example.com"));

        assertThat(server.requests()).containsExactly("GET /v2/users/u1");
    }

    @Test
    void theLeastRecentlyUsedResultIsDropped() {
        Creators creators = creators(4, Duration.ofMinutes(5));
        server.with("u3", "eva@example.com");
        creators.resolve(createdBy("u1", null));
        creators.resolve(createdBy("u2", null));
        creators.resolve(createdBy("u1", null));
        creators.resolve(createdBy(null, "ana@example.com"));
        creators.resolve(createdBy("u3", null));
        assertThat(server.requests()).hasSize(3);

        creators.resolve(createdBy("u1", null));
        assertThat(server.requests()).hasSize(3);
        creators.resolve(createdBy("u2", null));
        assertThat(server.requests()).hasSize(4);
    }

    @Test
    void aListOfAnyLengthIsKept() {
        Creators creators = creators(1, Duration.ofMinutes(5));
        creators.resolve(createdBy(null, "ana@example.com"));
        creators.resolve(createdBy("u1", null));
        creators.resolve(createdBy("unknown", null));
        creators.resolve(createdBy(null, "ben@example.com"));

        assertThat(server.requests()).containsExactly("GET /v2/users", "GET /v2/users/unknown");
    }

    @Test
    void whatIsExpiredIsSweptOut() {
        MemoryCache cache = new MemoryCache(100, clock);
        Duration timeToLive = Duration.ofMinutes(5);
        cache.put("old", new UserSnapshot(now, List.of()), timeToLive);
        cache.put("lasting", new UserSnapshot(now, List.of()), timeToLive.multipliedBy(2));
        now = now.plus(timeToLive).plusMillis(1);
        cache.put("new", new UserSnapshot(now, List.of()), timeToLive);

        assertThat(cache.size()).isEqualTo(2);
        assertThat(cache.get("old")).isEmpty();
        assertThat(cache.get("lasting")).isPresent();
        assertThat(cache.get("new")).isPresent();
    }

    @Test
    void theObserverIsNotifiedOfWhatALookUpCost() {
        List<LookupObserver.Cost> costs = new ArrayList<>();
        Creators creators =
                Creators.builder(vyte.users()).clock(clock).observer(costs::add).build();
        List<Event> events =
                List.of(createdBy("u1", null), createdBy(null, "ben@example.com"), createdBy("unknown", null));

        creators.resolveAll(events);
        creators.resolveAll(events);
        creators.resolve(Json.event("{}"));

        assertThat(costs)
                .containsExactly(
                        new LookupObserver.Cost(3, 0, 1, 1, 2, costs.get(0).bytes(), Duration.ZERO),
                        new LookupObserver.Cost(3, 3, 0, 0, 0, 0, Duration.ZERO));
        assertThat(costs.get(0).bytes()).isBetween(100L, 1_000L);
    }

    @Test
    void instancesThatShareACacheShareWhatTheyLookUp() {
        LookupCache shared = new MemoryCache(10, clock);
        Creators one = Creators.builder(vyte.users()).cache(shared).clock(clock).build();
        Creators other =
                Creators.builder(vyte.users()).cache(shared).clock(clock).build();
        one.resolve(createdBy("u1", null));
        one.resolve(createdBy(null, "ben@example.com"));

        assertThat(other.resolve(createdBy("u1", null)).hostUser()).isPresent();
        assertThat(other.resolve(createdBy(null, "ben@example.com")).hostUser()).isPresent();
        assertThat(other.resolve(createdBy(null, "unknown@example.com")).hostUser())
                .isEmpty();
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aUserWhomAnotherThreadStoresMeanwhileIsNotFetchedAgain() {
        LookupCache shared = new MemoryCache(10, clock);
        Creators.builder(vyte.users()).cache(shared).clock(clock).build().resolve(createdBy("u1", null));
        AtomicBoolean isStored = new AtomicBoolean();
        Creators creators = Creators.builder(vyte.users())
                .clock(clock)
                .cache(new LookupCache() {
                    @Override
                    public Optional<UserSnapshot> get(String key) {
                        boolean isFirstLook = key.endsWith(":u1") && isStored.compareAndSet(false, true);
                        return isFirstLook ? Optional.empty() : shared.get(key);
                    }

                    @Override
                    public void put(String key, UserSnapshot users, Duration timeToLive) {
                        shared.put(key, users, timeToLive);
                    }
                })
                .build();

        assertThat(creators.resolve(createdBy("u1", null)).hostUser()).isPresent();
        assertThat(isStored).isTrue();
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aCacheThatFailsCostsNothingButCalls() {
        Creators creators = Creators.builder(vyte.users())
                .cache(new LookupCache() {
                    @Override
                    public Optional<UserSnapshot> get(String key) {
                        throw new IllegalStateException("The cluster is gone");
                    }

                    @Override
                    public void put(String key, UserSnapshot users, Duration timeToLive) {
                        throw new IllegalStateException("The cluster is gone");
                    }
                })
                .build();

        assertThat(creators.resolve(createdBy("u1", null)).hostUser()).isPresent();
        assertThat(creators.resolve(createdBy(null, "ben@example.com")).hostUser())
                .isPresent();
        assertThat(creators.resolve(createdBy(null, "ana@example.com")).hostUser())
                .isPresent();
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void theSmallestCacheKeepsOneResult() {
        Creators creators = creators(1, Duration.ofMinutes(5));
        creators.resolve(createdBy("unknown", null));
        creators.resolve(createdBy("unknown", null));

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aBatchLargerThanTheCacheIsResolvedWhole() {
        IntStream.range(0, 50).forEach(i -> server.with("c" + i, "c" + i + "@example.com"));
        Creators creators = creators(2, Duration.ofMinutes(5));

        assertThat(creators.resolveAll(IntStream.range(0, 50)
                        .mapToObj(i -> createdBy("c" + i, null))
                        .toList()))
                .allMatch(roles -> roles.hostUser().isPresent());
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void noTimeToLiveMeansACallEachTime() {
        Creators creators = creators(10, Duration.ZERO);
        creators.resolve(createdBy("u1", null));
        creators.resolve(createdBy("u1", null));

        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void aResultMayBeKeptForEver() {
        Creators creators = creators(10, ChronoUnit.FOREVER.getDuration());
        creators.resolve(createdBy("u1", null));
        now = now.plus(Duration.ofDays(100_000));
        creators.resolve(createdBy("u1", null));

        assertThat(server.requests()).hasSize(1);
    }

    private Creators creators(int cacheSize, Duration timeToLive) {
        return Creators.builder(vyte.users())
                .cacheSize(cacheSize)
                .timeToLive(timeToLive)
                .clock(clock)
                .build();
    }
}
