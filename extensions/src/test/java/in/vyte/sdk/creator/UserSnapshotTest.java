package in.vyte.sdk.creator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.client.model.Language;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserSnapshotTest {
    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    @Test
    void aSnapshotReadsWhatItWrote() {
        UserSnapshot snapshot = new UserSnapshot(
                NOON,
                List.of(
                        new KnownUser(
                                "u1",
                                "Ana Lima",
                                List.of("ana@example.com", "ana@old.example"),
                                "Europe/Rome",
                                Language.IT),
                        new KnownUser(null, null, List.of(), null, null)));

        assertThat(UserSnapshot.fromJson(snapshot.toJson())).isEqualTo(snapshot).hasSameHashCodeAs(snapshot);
        assertThat(snapshot).hasToString("2 users as of 2026-03-10T12:00:00Z");
    }

    @Test
    void snapshotsOfOtherUsersOrAnotherMomentAreNotEqual() {
        KnownUser ana = new KnownUser("u1", "Ana Lima", List.of("ana@example.com"), null, null);
        UserSnapshot snapshot = new UserSnapshot(NOON, List.of(ana));

        assertThat(snapshot)
                .isNotEqualTo(new UserSnapshot(NOON, List.of()))
                .isNotEqualTo(new UserSnapshot(NOON.plusNanos(1), List.of(ana)))
                .doesNotHaveSameHashCodeAs(new UserSnapshot(NOON, List.of()))
                .doesNotHaveSameHashCodeAs(new UserSnapshot(NOON.plusNanos(1), List.of(ana)));
    }

    @Test
    void aUserIsFoundByTheirOwnKeysOnly() {
        KnownUser ana = new KnownUser("u1", "Ana Lima", List.of("ana@example.com"), null, null);
        UserSnapshot one = new UserSnapshot(NOON, List.of(ana));
        UserSnapshot two = new UserSnapshot(NOON, List.of(ana, ana));

        assertThat(List.of(one, two)).allSatisfy(snapshot -> {
            assertThat(snapshot.find(new UserKey.Id("u1"))).isPresent();
            assertThat(snapshot.find(new UserKey.Id("u2"))).isEmpty();
            assertThat(snapshot.find(new UserKey.Email(Mailbox.of("ana@example.com"))))
                    .isPresent();
            assertThat(snapshot.find(new UserKey.Email(Mailbox.of("ben@example.com"))))
                    .isEmpty();
        });
    }

    @Test
    void whatAnotherVersionWroteIsRead() {
        UserSnapshot snapshot = UserSnapshot.fromJson("""
                {"version": 7, "as_of": "2026-03-10T12:00:00Z", "more": {"users": [1]},
                 "users": [{"_id": "u1", "emails": ["ana@example.com"], "mood": ["good"]}]}""");

        assertThat(snapshot.asOf()).isEqualTo(NOON);
        assertThat(snapshot.size()).isEqualTo(1);
        assertThat(snapshot.find(new UserKey.Email(Mailbox.of("Ana@example.com"))))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "null",
                "{\"as_of\": \"noon\", \"users\": []}",
                "{\"as_of\": \"2026-03-10T12:00:00Z\"}",
                "{\"as_of\": \"2026-03-10T12:00:00Z\", \"users\": [",
                "sesame"
            })
    void whatIsNoSnapshotIsRefusedWithoutShowingIt(String json) {
        assertThatThrownBy(() -> UserSnapshot.fromJson(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("sesame")
                .hasNoCause();
    }
}
