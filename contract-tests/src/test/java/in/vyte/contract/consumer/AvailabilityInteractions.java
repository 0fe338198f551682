package in.vyte.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Availability;
import in.vyte.client.model.AvailabilityInput;
import in.vyte.client.model.Calendar;
import in.vyte.client.model.CalendarListUpdate;
import in.vyte.client.model.UserPreferences;
import java.math.BigDecimal;

/** When a user is free, their calendars and their notifications. */
final class AvailabilityInteractions extends InteractionTable {
    private static final String GOOGLE = "65a1f0c2d4e5f60718294512";

    AvailabilityInteractions() {
        expect(
                on("getUserAvailability").responds("asSent"),
                vyte -> vyte.availabilities().getUserAvailability(MARTA),
                availability -> {
                    assertThat(availability.id()).isNull();
                    assertThat(availability.days().monday().slots().get(0).startTime())
                            .isEqualTo("2026-01-05T09:00");
                });
        expectSending(
                on("setUserAvailability").sends("weekdays").responds("weekdays"),
                AvailabilityInput.class,
                (vyte, week) -> vyte.availabilities().setUserAvailability(MARTA, week),
                availability -> assertThat(availability.bufferAfter()).isEqualTo(15));
        expectSending(
                on("updateUserAvailability")
                        .sends("saturdays")
                        .responds("saturdays")
                        .exactly("$.days.saturday.enabled"),
                AvailabilityInput.class,
                (vyte, week) -> vyte.availabilities().updateUserAvailability(MARTA, week),
                availability ->
                        assertThat(availability.days().saturday().enabled()).isTrue());
        expectDeleted("deleteUserAvailability", vyte -> vyte.availabilities().deleteUserAvailability(MARTA));
        expect(
                on("listAvailabilities").responds("availabilities"),
                vyte -> vyte.availabilities().listAvailabilities(),
                list -> assertThat(list).extracting(Availability::id).contains(MORNINGS));
        expectNone(
                "availabilities",
                "listAvailabilities",
                vyte -> vyte.availabilities().listAvailabilities());
        expectSending(
                on("createAvailability").sends("organization").responds("organization"),
                AvailabilityInput.class,
                (vyte, mornings) -> vyte.availabilities().createAvailability(mornings),
                availability -> assertThat(availability.hoursBeforeAsBusy()).isEqualTo(BigDecimal.valueOf(24)));
        expectSending(
                on("createAvailability").sends("user").responds("user").exactly("$.belongs_to"),
                AvailabilityInput.class,
                (vyte, week) -> vyte.availabilities().createAvailability(week),
                availability -> assertThat(availability.belongsTo()).isEqualTo(MARTA));
        expect(
                on("getAvailability").responds("organization"),
                vyte -> vyte.availabilities().getAvailability(MORNINGS),
                availability -> assertThat(availability.todayAsBusy()).isTrue());
        expect(
                on("updateAvailability")
                        .sends("buffers")
                        .responds("buffers")
                        .exactly("$.buffer_before", "$.buffer_after"),
                vyte -> vyte.availabilities()
                        .updateAvailability(MORNINGS, a -> a.bufferBefore(10).bufferAfter(10)),
                availability -> assertThat(availability.bufferBefore()).isEqualTo(10));
        expectDeleted("deleteAvailability", vyte -> vyte.availabilities().deleteAvailability(MORNINGS));
        expect(
                on("getUserCalendars").responds("calendars"),
                vyte -> vyte.calendars().getUserCalendars(MARTA),
                list -> assertThat(list.calendars())
                        .extracting(Calendar::source)
                        .containsExactly("vyte_user", "google"));
        expect(
                on("updateUserCalendars")
                        .sends("noSuggestions")
                        .responds("noSuggestions")
                        .exactly("$.sync_suggestions"),
                vyte -> vyte.calendars().updateUserCalendars(MARTA, c -> c.syncSuggestions(false)),
                list -> assertThat(list.syncSuggestions()).isFalse());
        expectSending(
                on("updateUserCalendars")
                        .sends("primary")
                        .responds("primary")
                        .exactly("$.calendars[0].primary", "$.calendars[1].primary"),
                CalendarListUpdate.class,
                (vyte, list) -> vyte.calendars().updateUserCalendars(MARTA, list),
                list -> assertThat(list.calendars())
                        .extracting(Calendar::primary)
                        .containsExactly(true, false));
        expectDeleted("deleteUserCalendar", vyte -> vyte.calendars().deleteUserCalendar(MARTA, GOOGLE));
        expect(
                on("getUserPreferences").responds("defaults"),
                vyte -> vyte.preferences().getUserPreferences(MARTA),
                preferences -> {
                    assertThat(preferences.email().voteConfirmation()).isFalse();
                    assertThat(preferences.email().newSuggestionOwn()).isTrue();
                });
        expectSending(
                on("updateUserPreferences")
                        .sends("quiet")
                        .responds("quiet")
                        .exactly("$.email.attending", "$.push.vyteme_created_admin"),
                UserPreferences.class,
                (vyte, quiet) -> vyte.preferences().updateUserPreferences(MARTA, quiet),
                preferences ->
                        assertThat(preferences.push().vytemeCreatedAdmin()).isTrue());
    }
}
