package in.vyte.contract.consumer;

import static in.vyte.contract.consumer.ExampleIds.FRONT_DESK;
import static in.vyte.contract.consumer.InteractionBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.TeamAdminChannels;
import in.vyte.client.model.TeamAdminEmailPreferences;
import in.vyte.client.model.TeamAdminPreferencesInput;
import java.util.List;

final class TeamPreferenceInteractions {
    static List<Interaction> all() {
        return List.of(
                on("getTeamAdminPreferences")
                        .at(FRONT_DESK)
                        .answers("stored")
                        .to(
                                vyte -> vyte.teamAdminPreferences().getTeamAdminPreferences(FRONT_DESK),
                                preferences ->
                                        assertThat(preferences.belongsTo()).isEqualTo(FRONT_DESK)),
                on("getTeamAdminPreferences")
                        .at(FRONT_DESK)
                        .answers("bare")
                        .to(
                                vyte -> vyte.teamAdminPreferences().getTeamAdminPreferences(FRONT_DESK),
                                preferences -> assertThat(
                                                preferences.prefs().email().attending())
                                        .isTrue()),
                on("createTeamAdminPreferences")
                        .at(FRONT_DESK)
                        .sends("stored")
                        .answers("stored")
                        .exactly("$.prefs.email")
                        .toSending(
                                TeamAdminPreferencesInput.class,
                                (vyte, some) ->
                                        vyte.teamAdminPreferences().createTeamAdminPreferences(FRONT_DESK, some),
                                preferences -> assertThat(
                                                preferences.prefs().email().newMessage())
                                        .isFalse()),
                on("updateTeamAdminPreferences")
                        .at(FRONT_DESK)
                        .sends("stored")
                        .answers("stored")
                        .exactly("$.prefs.email.new_message", "$.prefs.email.vyteme_created_admin")
                        .to(
                                vyte -> vyte.teamAdminPreferences()
                                        .updateTeamAdminPreferences(
                                                FRONT_DESK,
                                                t -> t.prefs(TeamAdminChannels.of(c ->
                                                        c.email(TeamAdminEmailPreferences.of(e -> e.newMessage(true)
                                                                .vytemeCreatedAdmin(false)))))),
                                preferences -> assertThat(
                                                preferences.prefs().email().newMessage())
                                        .isTrue()));
    }

    private TeamPreferenceInteractions() {}
}
