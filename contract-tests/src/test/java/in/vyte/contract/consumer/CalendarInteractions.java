package in.vyte.contract.consumer;

import static in.vyte.contract.consumer.ExampleIds.MARTA;
import static in.vyte.contract.consumer.InteractionBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Calendar;
import in.vyte.client.model.CalendarListUpdate;
import in.vyte.client.model.UserPreferences;
import java.util.List;

/** Calendars and notification settings of a user. */
final class CalendarInteractions {
    private static final String GOOGLE = "65a1f0c2d4e5f60718294512";

    static List<Interaction> all() {
        return List.of(
                on("getUserCalendars")
                        .at(MARTA)
                        .answers("calendars")
                        .to(
                                vyte -> vyte.calendars().getUserCalendars(MARTA),
                                list -> assertThat(list.calendars())
                                        .extracting(Calendar::source)
                                        .containsExactly("vyte_user", "google")),
                on("updateUserCalendars")
                        .at(MARTA)
                        .sends("noSuggestions")
                        .answers("noSuggestions")
                        .exactly("$.sync_suggestions")
                        .to(
                                vyte -> vyte.calendars().updateUserCalendars(MARTA, c -> c.syncSuggestions(false)),
                                list -> assertThat(list.syncSuggestions()).isFalse()),
                on("updateUserCalendars")
                        .at(MARTA)
                        .sends("primary")
                        .answers("primary")
                        .exactly("$.calendars[0].primary", "$.calendars[1].primary")
                        .toSending(
                                CalendarListUpdate.class,
                                (vyte, list) -> vyte.calendars().updateUserCalendars(MARTA, list),
                                list -> assertThat(list.calendars())
                                        .extracting(Calendar::primary)
                                        .containsExactly(true, false)),
                on("deleteUserCalendar")
                        .at(MARTA, GOOGLE)
                        .answers("one")
                        .exactly("$.n")
                        .to(
                                vyte -> vyte.calendars().deleteUserCalendar(MARTA, GOOGLE),
                                result -> assertThat(result.n()).isEqualTo(1)),
                on("getUserPreferences")
                        .at(MARTA)
                        .answers("defaults")
                        .to(vyte -> vyte.preferences().getUserPreferences(MARTA), preferences -> {
                            assertThat(preferences.email().voteConfirmation()).isFalse();
                            assertThat(preferences.email().newSuggestionOwn()).isTrue();
                        }),
                on("updateUserPreferences")
                        .at(MARTA)
                        .sends("quiet")
                        .answers("quiet")
                        .exactly("$.email.attending", "$.push.vyteme_created_admin")
                        .toSending(
                                UserPreferences.class,
                                (vyte, quiet) -> vyte.preferences().updateUserPreferences(MARTA, quiet),
                                preferences -> assertThat(preferences.push().vytemeCreatedAdmin())
                                        .isTrue()));
    }

    private CalendarInteractions() {}
}
