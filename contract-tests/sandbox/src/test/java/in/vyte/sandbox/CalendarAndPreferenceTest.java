package in.vyte.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.client.model.Calendar;
import in.vyte.client.model.CalendarList;
import in.vyte.client.model.TeamAdminChannels;
import in.vyte.client.model.TeamAdminEmailPreferences;
import in.vyte.client.model.UserPreferences;
import in.vyte.client.model.UserPushPreferences;
import in.vyte.sdk.error.BadRequestException;
import in.vyte.sdk.error.NotFoundException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarAndPreferenceTest extends SandboxTest {
    private static final String FRONT_DESK = "65a1f0c2d4e5f60718293c01";
    private static final String ADMINISTRATION = "65a1f0c2d4e5f60718293c02";

    @Test
    void calendarsOfAUserAreRead() {
        assertThat(vyte.calendars().getUserCalendars(MARTA).calendars())
                .extracting(Calendar::source)
                .containsExactly("vyte_user", "google");
    }

    @Test
    void userWithoutCalendarsHasThatOfVyte() {
        CalendarList list = vyte.calendars().getUserCalendars(AIKO);

        assertThat(list.belongsTo()).isEqualTo(AIKO);
        assertThat(list.calendars()).extracting(Calendar::source).containsExactly("vyte_user");
        assertThat(vyte.users().getUser(AIKO).calendarList()).isEqualTo(list.id());
    }

    @Test
    void calendarListIsChangedMemberByMember() {
        CalendarList list = vyte.calendars().updateUserCalendars(MARTA, c -> c.syncSuggestions(false));

        assertThat(list.syncSuggestions()).isFalse();
        assertThat(list.calendars()).hasSize(2);
    }

    @Test
    void thereIsOnePrimaryCalendar() {
        CalendarList list = vyte.calendars()
                .updateUserCalendars(
                        MARTA,
                        c -> c.calendars(List.of(Calendar.of(
                                k -> k.id("65a1f0c2d4e5f60718294511").primary(true)))));

        assertThat(list.calendars()).extracting(Calendar::primary).containsExactly(true, false);
        assertThat(list.calendars().get(0).name()).isEqualTo("Vyte");
    }

    @Test
    void calendarOfAnotherUserIsRefused() {
        assertThatThrownBy(() -> vyte.calendars()
                        .updateUserCalendars(AIKO, c -> c.calendars(List.of(Calendar.of(k -> k.id("other"))))))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void disconnectedCalendarIsGone() {
        assertThat(vyte.calendars()
                        .deleteUserCalendar(MARTA, "65a1f0c2d4e5f60718294512")
                        .n())
                .isEqualTo(1);

        assertThat(vyte.calendars().getUserCalendars(MARTA).calendars()).hasSize(1);
        assertThat(vyte.users().getUser(MARTA).calendars().google()).isFalse();
    }

    @Test
    void unknownCalendarIsNotFound() {
        assertThatThrownBy(() -> vyte.calendars().deleteUserCalendar(MARTA, "none"))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void preferencesHaveDefaults() {
        UserPreferences preferences = vyte.preferences().getUserPreferences(AIKO);

        assertThat(preferences.email().newEvent()).isTrue();
        assertThat(preferences.email().voteConfirmation()).isFalse();
        assertThat(preferences.push().newEvent()).isFalse();
    }

    @Test
    void changedPreferencesLeaveTheOthers() {
        vyte.preferences()
                .updateUserPreferences(AIKO, p -> p.push(UserPushPreferences.of(push -> push.newMessage(true))));

        UserPreferences preferences = vyte.preferences().getUserPreferences(AIKO);
        assertThat(preferences.push().newMessage()).isTrue();
        assertThat(preferences.push().newEvent()).isFalse();
        assertThat(preferences.email().newEvent()).isTrue();
    }

    @Test
    void preferencesOfAdminsAreOffUnlessSent() {
        TeamAdminEmailPreferences email = vyte.teamAdminPreferences()
                .createTeamAdminPreferences(ADMINISTRATION, p -> p.prefs(attending(true)))
                .prefs()
                .email();

        assertThat(email.attending()).isTrue();
        assertThat(email.newEvent()).isFalse();
    }

    @Test
    void changedPreferencesOfAdminsLeaveTheOthers() {
        TeamAdminEmailPreferences email = vyte.teamAdminPreferences()
                .updateTeamAdminPreferences(FRONT_DESK, p -> p.prefs(attending(false)))
                .prefs()
                .email();

        assertThat(email.attending()).isFalse();
        assertThat(email.declined()).isTrue();
        assertThat(vyte.teamAdminPreferences()
                        .getTeamAdminPreferences(FRONT_DESK)
                        .prefs()
                        .email())
                .isEqualTo(email);
    }

    @Test
    void teamWithoutAdminPreferencesHasNone() {
        assertThatThrownBy(() -> vyte.teamAdminPreferences().getTeamAdminPreferences(ADMINISTRATION))
                .isInstanceOf(NotFoundException.class);
    }

    private static TeamAdminChannels attending(boolean on) {
        return TeamAdminChannels.of(c -> c.email(TeamAdminEmailPreferences.of(e -> e.attending(on))));
    }
}
