package in.vyte.contract.consumer;

import static in.vyte.contract.consumer.ExampleIds.MARTA;
import static in.vyte.contract.consumer.ExampleIds.MORNINGS;
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
                on("getUserAvailability")
                        .at(MARTA)
                        .responds("asSent")
                        .to(vyte -> vyte.availabilities().getUserAvailability(MARTA), availability -> {
                            assertThat(availability.id()).isNull();
                            assertThat(availability
                                            .days()
                                            .monday()
                                            .slots()
                                            .get(0)
                                            .startTime())
                                    .isEqualTo("2026-01-05T09:00");
                        }),
                on("setUserAvailability")
                        .at(MARTA)
                        .sends("weekdays")
                        .responds("weekdays")
                        .toSending(
                                AvailabilityInput.class,
                                (vyte, week) -> vyte.availabilities().setUserAvailability(MARTA, week),
                                availability ->
                                        assertThat(availability.bufferAfter()).isEqualTo(15)),
                on("updateUserAvailability")
                        .at(MARTA)
                        .sends("saturdays")
                        .responds("saturdays")
                        .exactly("$.days.saturday.enabled")
                        .toSending(
                                AvailabilityInput.class,
                                (vyte, week) -> vyte.availabilities().updateUserAvailability(MARTA, week),
                                availability -> assertThat(
                                                availability.days().saturday().enabled())
                                        .isTrue()),
                on("deleteUserAvailability")
                        .at(MARTA)
                        .responds("one")
                        .exactly("$.n")
                        .to(
                                vyte -> vyte.availabilities().deleteUserAvailability(MARTA),
                                result -> assertThat(result.n()).isEqualTo(1)),
                on("listAvailabilities")
                        .responds("availabilities")
                        .to(
                                vyte -> vyte.availabilities().listAvailabilities(),
                                list -> assertThat(list)
                                        .extracting(Availability::id)
                                        .contains(MORNINGS)),
                on("listAvailabilities")
                        .given(ProviderStates.without("availabilities"))
                        .responds("empty")
                        .to(
                                vyte -> vyte.availabilities().listAvailabilities(),
                                list -> assertThat(list).isEmpty()),
                on("createAvailability")
                        .sends("organization")
                        .responds("organization")
                        .toSending(
                                AvailabilityInput.class,
                                (vyte, mornings) -> vyte.availabilities().createAvailability(mornings),
                                availability -> assertThat(availability.hoursBeforeAsBusy())
                                        .isEqualTo(BigDecimal.valueOf(24))),
                on("createAvailability")
                        .sends("user")
                        .responds("user")
                        .exactly("$.belongs_to")
                        .toSending(
                                AvailabilityInput.class,
                                (vyte, week) -> vyte.availabilities().createAvailability(week),
                                availability ->
                                        assertThat(availability.belongsTo()).isEqualTo(MARTA)),
                on("getAvailability")
                        .at(MORNINGS)
                        .responds("organization")
                        .to(
                                vyte -> vyte.availabilities().getAvailability(MORNINGS),
                                availability ->
                                        assertThat(availability.todayAsBusy()).isTrue()),
                on("updateAvailability")
                        .at(MORNINGS)
                        .sends("buffers")
                        .responds("buffers")
                        .exactly("$.buffer_before", "$.buffer_after")
                        .to(
                                vyte -> vyte.availabilities()
                                        .updateAvailability(
                                                MORNINGS,
                                                a -> a.bufferBefore(10).bufferAfter(10)),
                                availability ->
                                        assertThat(availability.bufferBefore()).isEqualTo(10)),
                on("deleteAvailability")
                        .at(MORNINGS)
                        .responds("one")
                        .exactly("$.n")
                        .to(
                                vyte -> vyte.availabilities().deleteAvailability(MORNINGS),
                                result -> assertThat(result.ok()).isEqualTo(1)),
                on("getUserCalendars")
                        .at(MARTA)
                        .responds("calendars")
                        .to(
                                vyte -> vyte.calendars().getUserCalendars(MARTA),
                                list -> assertThat(list.calendars())
                                        .extracting(Calendar::source)
                                        .containsExactly("vyte_user", "google")),
                on("updateUserCalendars")
                        .at(MARTA)
                        .sends("noSuggestions")
                        .responds("noSuggestions")
                        .exactly("$.sync_suggestions")
                        .to(
                                vyte -> vyte.calendars().updateUserCalendars(MARTA, c -> c.syncSuggestions(false)),
                                list -> assertThat(list.syncSuggestions()).isFalse()),
                on("updateUserCalendars")
                        .at(MARTA)
                        .sends("primary")
                        .responds("primary")
                        .exactly("$.calendars[0].primary", "$.calendars[1].primary")
                        .toSending(
                                CalendarListUpdate.class,
                                (vyte, list) -> vyte.calendars().updateUserCalendars(MARTA, list),
                                list -> assertThat(list.calendars())
                                        .extracting(Calendar::primary)
                                        .containsExactly(true, false)),
                on("deleteUserCalendar")
                        .at(MARTA, GOOGLE)
                        .responds("one")
                        .exactly("$.n")
                        .to(
                                vyte -> vyte.calendars().deleteUserCalendar(MARTA, GOOGLE),
                                result -> assertThat(result.n()).isEqualTo(1)),
                on("getUserPreferences")
                        .at(MARTA)
                        .responds("defaults")
                        .to(vyte -> vyte.preferences().getUserPreferences(MARTA), preferences -> {
                            assertThat(preferences.email().voteConfirmation()).isFalse();
                            assertThat(preferences.email().newSuggestionOwn()).isTrue();
                        }),
                on("updateUserPreferences")
                        .at(MARTA)
                        .sends("quiet")
                        .responds("quiet")
                        .exactly("$.email.attending", "$.push.vyteme_created_admin")
                        .toSending(
                                UserPreferences.class,
                                (vyte, quiet) -> vyte.preferences().updateUserPreferences(MARTA, quiet),
                                preferences -> assertThat(preferences.push().vytemeCreatedAdmin())
                                        .isTrue()));
    }

    private AvailabilityInteractions() {}
}
