package in.vyte.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Availability;
import in.vyte.client.model.AvailabilityInput;
import in.vyte.client.model.Calendar;
import in.vyte.client.model.CalendarListUpdate;
import in.vyte.client.model.FinishSignupWith;
import in.vyte.client.model.Language;
import in.vyte.client.model.User;
import in.vyte.client.model.UserCreate;
import in.vyte.client.model.UserInput;
import in.vyte.client.model.UserPreferences;
import in.vyte.client.model.UserUpdate;
import java.math.BigDecimal;

/** The organization of an API key and its users: when they are free, their calendars and their notifications. */
final class UserInteractions extends InteractionTable {
    private static final String GOOGLE = "65a1f0c2d4e5f60718294512";

    UserInteractions() {
        expect(on("testAuth").responds("organization"), vyte -> vyte.auth().testAuth(), organization -> {
            assertThat(organization.name()).isEqualTo("Clinique Rivoli");
            assertThat(organization.members())
                    .extracting(m -> m.asString().orElseThrow())
                    .contains(MARTA);
        });
        expect(
                on("listUsers").responds("users"),
                vyte -> vyte.users().listUsers(),
                users -> assertThat(users)
                        .extracting(User::fullName)
                        .containsExactly("Marta Keller", "Tomas Lindqvist", "Aiko Brandt"));
        expectNone("users", "listUsers", vyte -> vyte.users().listUsers());
        expect(on("getUser").responds("withGoogle"), vyte -> vyte.users().getUser(MARTA), user -> {
            assertThat(user.account().organization().admin()).isTrue();
            assertThat(user.google().email()).isEqualTo("marta.keller@example.com");
        });
        expect(
                on("getUser").at(TOMAS).responds("withEmail"),
                vyte -> vyte.users().getUser(TOMAS),
                user -> {
                    assertThat(user.language()).isEqualTo(Language.SV);
                    assertThat(user.google()).isNull();
                });
        expect(
                on("getUser").at(AIKO).responds("madeByApi"),
                vyte -> vyte.users().getUser(AIKO),
                user -> assertThat(user.account().organization().extid()).isEqualTo("employee-0003"));
        expectSending(
                on("createUser").sends("created").responds("created").exactly("$.user.account.organization.extid"),
                UserCreate.class,
                (vyte, aiko) -> vyte.users().createUser(aiko),
                envelope -> assertThat(envelope.user().fullName()).isEqualTo("Aiko Brandt"));
        expectSending(
                on("createUser").sends("withLogin").responds("created"),
                UserCreate.class,
                (vyte, aiko) -> vyte.users().createUser(aiko),
                envelope -> assertThat(envelope.link()).isNull());
        expectSending(
                on("createUser").sends("finishedByUser").responds("finishedByUser"),
                UserCreate.class,
                (vyte, aiko) -> vyte.users().createUser(aiko),
                envelope -> {
                    assertThat(envelope.finishSignupWith()).isEqualTo(FinishSignupWith.EMAIL);
                    assertThat(envelope.link()).startsWith("https://www.vyte.in/signup");
                });
        expectSending(
                on("createUser").sends("withEverything").responds("created"),
                UserCreate.class,
                (vyte, aiko) -> vyte.users().createUser(aiko),
                envelope -> assertThat(envelope.user().modules().vyteme()).isTrue());
        expect(
                on("updateUser")
                        .at(AIKO)
                        .sends("lastName")
                        .responds("lastName")
                        .exactly("$.user.last_name", "$.user.full_name"),
                vyte -> vyte.users()
                        .updateUser(
                                AIKO,
                                u -> u.organization(CLINIQUE_RIVOLI)
                                        .user(UserInput.of(aiko -> aiko.lastName("Brandt-Ito")))),
                envelope -> assertThat(envelope.user().lastName()).isEqualTo("Brandt-Ito"));
        expectSending(
                on("updateUser").at(AIKO).sendsEveryMember("finish_signup_with").responds("lastName"),
                UserUpdate.class,
                (vyte, aiko) -> vyte.users().updateUser(AIKO, aiko),
                envelope -> assertThat(envelope.user().id()).isEqualTo(AIKO));
        expectSending(
                on("updateUser").at(AIKO).sendsEveryMember("login").responds("lastName"),
                UserUpdate.class,
                (vyte, aiko) -> vyte.users().updateUser(AIKO, aiko),
                envelope -> assertThat(envelope.user().id()).isEqualTo(AIKO));
        expect(
                on("removeUserFromOrganization").at(AIKO).responds("withoutUser"),
                vyte -> vyte.users().removeUserFromOrganization(AIKO),
                organization -> assertThat(organization.members())
                        .extracting(member -> member.asUser().orElseThrow().fullName())
                        .containsExactly("Marta Keller", "Tomas Lindqvist"));
        expect(
                on("getUserToken").responds("token"),
                vyte -> vyte.users().getUserToken(MARTA),
                token -> assertThat(token.token()).isEqualTo("fake-token-for-docs"));
        availability();
        calendarsAndPreferences();
    }

    private void availability() {
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
    }

    private void calendarsAndPreferences() {
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
