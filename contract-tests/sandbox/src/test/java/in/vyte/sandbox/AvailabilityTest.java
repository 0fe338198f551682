package in.vyte.sandbox;

import static in.vyte.sandbox.TestRequests.weekdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.client.model.Availability;
import in.vyte.client.model.AvailabilityDays;
import in.vyte.client.model.DayAvailability;
import in.vyte.sdk.error.BadRequestException;
import in.vyte.sdk.error.NotFoundException;
import org.junit.jupiter.api.Test;

class AvailabilityTest extends SandboxTest {
    @Test
    void settingWorkingHoursReturnsTimesOfTheServerZoneWhateverTheZoneSent() {
        Availability response = vyte.availabilities()
                .setUserAvailability(AIKO, a -> a.timezone("America/New_York").days(weekdays("09:00", "17:00")));

        assertThat(response.timezone()).isEqualTo("America/New_York");
        assertThat(response.belongsTo()).isEqualTo(AIKO);
        assertThat(response.days().monday().slots().get(0).startTime()).isEqualTo("2026-01-05T08:00:00.000Z");
        assertThat(response.days().sunday().enabled()).isFalse();
        assertThat(response.days().sunday().has("slots")).isFalse();
    }

    @Test
    void readingWorkingHoursReturnsTimesAsTheyWereSent() {
        vyte.availabilities().setUserAvailability(AIKO, a -> a.days(weekdays("09:00", "17:00")));

        Availability response = vyte.availabilities().getUserAvailability(AIKO);

        assertThat(response.days().monday().slots().get(0).startTime()).isEqualTo("2026-01-05T09:00");
        assertThat(response.has("_id")).isFalse();
        assertThat(response.days().monday().slots().get(0).has("_id")).isFalse();
        assertThat(response.has("belongs_to")).isFalse();
    }

    @Test
    void settingsThatAreNotSentHaveDefaults() {
        Availability response = vyte.availabilities().setUserAvailability(AIKO, a -> a.bufferAfter(5));

        assertThat(response.timezone()).isEqualTo("Europe/Berlin");
        assertThat(response.pastAsBusy()).isTrue();
        assertThat(response.bufferAfter()).isEqualTo(5);
    }

    @Test
    void settingWorkingHoursTwiceKeepsOneRecord() {
        String first = vyte.availabilities()
                .setUserAvailability(AIKO, a -> a.bufferAfter(5))
                .id();

        Availability second = vyte.availabilities().setUserAvailability(AIKO, a -> a.bufferBefore(5));

        assertThat(second.id()).isEqualTo(first);
        assertThat(second.bufferAfter()).isEqualTo(5);
    }

    @Test
    void changingOneDayLeavesTheOthers() {
        vyte.availabilities()
                .updateUserAvailability(
                        MARTA,
                        a -> a.days(AvailabilityDays.of(d -> d.friday(DayAvailability.of(f -> f.enabled(false))))));

        Availability response = vyte.availabilities().getUserAvailability(MARTA);
        assertThat(response.days().friday().enabled()).isFalse();
        assertThat(response.days().thursday().enabled()).isTrue();
    }

    @Test
    void deletingWorkingHoursCountsWhatWasDeleted() {
        assertThat(vyte.availabilities().deleteUserAvailability(MARTA).n()).isEqualTo(1);
        assertThat(vyte.availabilities().deleteUserAvailability(MARTA).n()).isZero();
        assertThatThrownBy(() -> vyte.availabilities().getUserAvailability(MARTA))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void timeThatIsNoneIsRefused() {
        assertThatThrownBy(() ->
                        vyte.availabilities().setUserAvailability(AIKO, a -> a.days(weekdays("late", "17:00"))))
                .isInstanceOfSatisfying(
                        BadRequestException.class,
                        refused -> assertThat(refused.body()).contains("days.monday.slots[0].start_time"));
    }

    @Test
    void availabilityWithoutOwnerBelongsToTheOrganization() {
        Availability created = vyte.availabilities().createAvailability(a -> a.timezone("Europe/Paris"));

        assertThat(created.organization()).isEqualTo("65a1f0c2d4e5f60718293a01");
        assertThat(vyte.availabilities().getAvailability(created.id())).isEqualTo(created);
        assertThat(vyte.availabilities().listAvailabilities()).hasSize(3);
    }

    @Test
    void availabilityIsChangedAndDeletedById() {
        String mornings = "65a1f0c2d4e5f60718294402";

        assertThat(vyte.availabilities()
                        .updateAvailability(mornings, a -> a.bufferBefore(20))
                        .bufferBefore())
                .isEqualTo(20);
        assertThat(vyte.availabilities().deleteAvailability(mornings).ok()).isEqualTo(1);
        assertThatThrownBy(() -> vyte.availabilities().getAvailability(mornings))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void availabilityOfAStrangerIsRefused() {
        assertThatThrownBy(() -> vyte.availabilities().createAvailability(a -> a.belongsTo("stranger")))
                .isInstanceOf(BadRequestException.class);
    }
}
