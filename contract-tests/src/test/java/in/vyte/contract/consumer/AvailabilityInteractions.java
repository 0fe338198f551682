package in.vyte.contract.consumer;

import static in.vyte.contract.consumer.ExampleIds.MARTA;
import static in.vyte.contract.consumer.ExampleIds.MORNINGS;
import static in.vyte.contract.consumer.InteractionBuilder.expect;
import static in.vyte.contract.consumer.InteractionBuilder.expectSending;
import static in.vyte.contract.consumer.InteractionBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Availability;
import in.vyte.client.model.AvailabilityInput;
import in.vyte.client.model.Calendar;
import in.vyte.client.model.CalendarListUpdate;
import in.vyte.client.model.UserPreferences;
import java.math.BigDecimal;
import java.util.List;

/** When a user is free, their calendars and their notifications. */
final class AvailabilityInteractions {
    private static final String GOOGLE = "65a1f0c2d4e5f60718294512";

    static List<Interaction> all() {
        return List.of(
                expect(
                        on("getUserAvailability").at(MARTA).responds("asSent"),
                        vyte -> vyte.availabilities().getUserAvailability(MARTA),
                        availability -> {
                            assertThat(availability.id()).isNull();
                            assertThat(availability
                                            .days()
                                            .monday()
                                            .slots()
                                            .get(0)
                                            .startTime())
                                    .isEqualTo("2026-01-05T09:00");
                        }),
                expectSending(
                        on("setUserAvailability").at(MARTA).sends("weekdays").responds("weekdays"),
                        AvailabilityInput.class,
                        (vyte, week) -> vyte.availabilities().setUserAvailability(MARTA, week),
                        availability -> assertThat(availability.bufferAfter()).isEqualTo(15)),
                expectSending(
                        on("updateUserAvailability")
                                .at(MARTA)
                                .sends("saturdays")
                                .responds("saturdays")
                                .exactly("$.days.saturday.enabled"),
                        AvailabilityInput.class,
                        (vyte, week) -> vyte.availabilities().updateUserAvailability(MARTA, week),
                        availability -> assertThat(
                                        availability.days().saturday().enabled())
                                .isTrue()),
                expect(
                        on("deleteUserAvailability").at(MARTA).responds("one").exactly("$.n"),
                        vyte -> vyte.availabilities().deleteUserAvailability(MARTA),
                        result -> assertThat(result.n()).isEqualTo(1)),
                expect(
                        on("listAvailabilities").responds("availabilities"),
                        vyte -> vyte.availabilities().listAvailabilities(),
                        list -> assertThat(list).extracting(Availability::id).contains(MORNINGS)),
                expect(
                        on("listAvailabilities")
                                .given(ProviderStates.without("availabilities"))
                                .responds("empty"),
                        vyte -> vyte.availabilities().listAvailabilities(),
                        list -> assertThat(list).isEmpty()),
                expectSending(
                        on("createAvailability").sends("organization").responds("organization"),
                        AvailabilityInput.class,
                        (vyte, mornings) -> vyte.availabilities().createAvailability(mornings),
                        availability ->
                                assertThat(availability.hoursBeforeAsBusy()).isEqualTo(BigDecimal.valueOf(24))),
                expectSending(
                        on("createAvailability").sends("user").responds("user").exactly("$.belongs_to"),
                        AvailabilityInput.class,
                        (vyte, week) -> vyte.availabilities().createAvailability(week),
                        availability -> assertThat(availability.belongsTo()).isEqualTo(MARTA)),
                expect(
                        on("getAvailability").at(MORNINGS).responds("organization"),
                        vyte -> vyte.availabilities().getAvailability(MORNINGS),
                        availability -> assertThat(availability.todayAsBusy()).isTrue()),
                expect(
                        on("updateAvailability")
                                .at(MORNINGS)
                                .sends("buffers")
                                .responds("buffers")
                                .exactly("$.buffer_before", "$.buffer_after"),
                        vyte -> vyte.availabilities()
                                .updateAvailability(
                                        MORNINGS, a -> a.bufferBefore(10).bufferAfter(10)),
                        availability -> assertThat(availability.bufferBefore()).isEqualTo(10)),
                expect(
                        on("deleteAvailability").at(MORNINGS).responds("one").exactly("$.n"),
                        vyte -> vyte.availabilities().deleteAvailability(MORNINGS),
                        result -> assertThat(result.ok()).isEqualTo(1)),
                expect(
                        on("getUserCalendars").at(MARTA).responds("calendars"),
                        vyte -> vyte.calendars().getUserCalendars(MARTA),
                        list -> assertThat(list.calendars())
                                .extracting(Calendar::source)
                                .containsExactly("vyte_user", "google")),
                expect(
                        on("updateUserCalendars")
                                .at(MARTA)
                                .sends("noSuggestions")
                                .responds("noSuggestions")
                                .exactly("$.sync_suggestions"),
                        vyte -> vyte.calendars().updateUserCalendars(MARTA, c -> c.syncSuggestions(false)),
                        list -> assertThat(list.syncSuggestions()).isFalse()),
                expectSending(
                        on("updateUserCalendars")
                                .at(MARTA)
                                .sends("primary")
                                .responds("primary")
                                .exactly("$.calendars[0].primary", "$.calendars[1].primary"),
                        CalendarListUpdate.class,
                        (vyte, list) -> vyte.calendars().updateUserCalendars(MARTA, list),
                        list -> assertThat(list.calendars())
                                .extracting(Calendar::primary)
                                .containsExactly(true, false)),
                expect(
                        on("deleteUserCalendar")
                                .at(MARTA, GOOGLE)
                                .responds("one")
                                .exactly("$.n"),
                        vyte -> vyte.calendars().deleteUserCalendar(MARTA, GOOGLE),
                        result -> assertThat(result.n()).isEqualTo(1)),
                expect(
                        on("getUserPreferences").at(MARTA).responds("defaults"),
                        vyte -> vyte.preferences().getUserPreferences(MARTA),
                        preferences -> {
                            assertThat(preferences.email().voteConfirmation()).isFalse();
                            assertThat(preferences.email().newSuggestionOwn()).isTrue();
                        }),
                expectSending(
                        on("updateUserPreferences")
                                .at(MARTA)
                                .sends("quiet")
                                .responds("quiet")
                                .exactly("$.email.attending", "$.push.vyteme_created_admin"),
                        UserPreferences.class,
                        (vyte, quiet) -> vyte.preferences().updateUserPreferences(MARTA, quiet),
                        preferences -> assertThat(preferences.push().vytemeCreatedAdmin())
                                .isTrue()));
    }

    private AvailabilityInteractions() {}
}
