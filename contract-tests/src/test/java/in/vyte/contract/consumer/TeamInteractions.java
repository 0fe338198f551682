package in.vyte.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Event;
import in.vyte.client.model.EventFilter;
import in.vyte.client.model.PublicTeamMember;
import in.vyte.client.model.Team;
import in.vyte.client.model.TeamAdminChannels;
import in.vyte.client.model.TeamAdminEmailPreferences;
import in.vyte.client.model.TeamAdminPreferencesInput;
import in.vyte.client.model.TeamBatch;
import in.vyte.client.model.TeamCreate;
import in.vyte.client.model.TeamEventCreate;
import in.vyte.client.model.TeamMemberRef;
import in.vyte.client.model.TeamMemberSelector;
import in.vyte.client.model.TeamUpdate;
import java.util.List;

/** Teams, their public pages, their events and what their admins are notified of. */
final class TeamInteractions extends InteractionTable {
    private static final String ADMINISTRATION = "65a1f0c2d4e5f60718293c02";

    TeamInteractions() {
        expect(
                on("listTeams").responds("teams"),
                vyte -> vyte.teams().listTeams(),
                teams -> assertThat(teams).extracting(Team::name).containsExactly("Front desk", "Administration"));
        expectNone("teams", "listTeams", vyte -> vyte.teams().listTeams());
        expect(
                on("createTeam")
                        .givenNone("teams")
                        .sends("frontDesk")
                        .responds("frontDesk")
                        .exactly("$.members"),
                vyte -> vyte.teams()
                        .createTeam(t -> t.extid("front-desk")
                                .name("Front desk")
                                .levelName("department")
                                .admins(List.of(MARTA))
                                .members(List.of(TeamMemberRef.of(MARTA), TeamMemberRef.of(TOMAS)))
                                .isPublic(true)),
                team -> assertThat(team.isPublic().asString()).contains("true"));
        expect(
                on("createTeam").givenNone("teams").sends("bySelector").responds("frontDesk"),
                vyte -> vyte.teams()
                        .createTeam(t -> t.extid("front-desk")
                                .name("Front desk")
                                .levelName("department")
                                .admins(List.of(MARTA))
                                .members(List.of(
                                        TeamMemberRef.of(TeamMemberSelector.of(s -> s.id(MARTA))),
                                        TeamMemberRef.of(
                                                TeamMemberSelector.of(s -> s.email("tomas.lindqvist@example.com"))),
                                        TeamMemberRef.of(TeamMemberSelector.of(s -> s.extid("employee-0003")))))
                                .isPublic(true)),
                team -> assertThat(team.extid()).isEqualTo("front-desk"));
        expectSending(
                on("createTeam").givenNone("teams").sendsEveryMember().responds("frontDesk"),
                TeamCreate.class,
                (vyte, team) -> vyte.teams().createTeam(team),
                team -> assertThat(team.id()).isEqualTo(FRONT_DESK));
        expectSending(
                on("createTeamsBatch").sends("twoTeams").responds("twoTeams"),
                TeamBatch.class,
                (vyte, batch) -> vyte.teams().createTeamsBatch(batch),
                teams -> assertThat(teams).extracting(Team::extid).containsExactly("nurses", "laboratory"));
        expect(
                on("getTeam").responds("public"),
                vyte -> vyte.teams().getTeam(FRONT_DESK),
                team -> assertThat(team.members()).containsExactly(MARTA, TOMAS));
        expect(
                on("getTeam").at(ADMINISTRATION).responds("private"),
                vyte -> vyte.teams().getTeam(ADMINISTRATION),
                team -> assertThat(team.isPublic().asBoolean()).contains(false));
        expect(
                on("updateTeam").sends("level").responds("level").exactly("$.level_name"),
                vyte -> vyte.teams().updateTeam(FRONT_DESK, t -> t.levelName("service")),
                team -> assertThat(team.levelName()).isEqualTo("service"));
        expect(
                on("updateTeam").sends("members").responds("members").exactly("$.members"),
                vyte -> vyte.teams()
                        .updateTeam(
                                FRONT_DESK,
                                t -> t.members(List.of(
                                        TeamMemberRef.of(MARTA), TeamMemberRef.of(TOMAS), TeamMemberRef.of(AIKO)))),
                team -> assertThat(team.members()).contains(AIKO));
        expectSending(
                on("updateTeam").sendsEveryMember().responds("members"),
                TeamUpdate.class,
                (vyte, team) -> vyte.teams().updateTeam(FRONT_DESK, team),
                team -> assertThat(team.id()).isEqualTo(FRONT_DESK));
        expectDeleted("deleteTeam", vyte -> vyte.teams().deleteTeam(FRONT_DESK));
        expect(
                on("getPublicTeam").responds("frontDesk"),
                vyte -> vyte.teams().getPublicTeam(FRONT_DESK),
                team -> assertThat(team.members())
                        .extracting(PublicTeamMember::firstName)
                        .containsExactly("Marta", "Tomas"));
        expect(
                on("listTeamEvents").given("events of the first years").responds("bothUseCases"),
                vyte -> vyte.teams().listTeamEvents(FRONT_DESK),
                events ->
                        assertThat(events).extracting(Event::title).containsExactly("First visit", "Quarterly review"));
        expect(
                on("listTeamEvents")
                        .variant("by title and state")
                        .query("limit", "1")
                        .query("q", "^First")
                        .query("filter", "upcoming")
                        .given("events of the first years")
                        .responds("bothUseCases")
                        .only(0),
                vyte -> vyte.teams()
                        .listTeamEvents(FRONT_DESK, r -> r.limit(1).q("^First").filter(EventFilter.UPCOMING)),
                events -> assertThat(events)
                        .singleElement()
                        .extracting(Event::title)
                        .isEqualTo("First visit"));
        expectNone("events", "listTeamEvents", vyte -> vyte.teams().listTeamEvents(FRONT_DESK));
        expectSending(
                on("createTeamEvent").sends("assigned").responds("assigned"),
                TeamEventCreate.class,
                (vyte, booking) -> vyte.teams().createTeamEvent(FRONT_DESK, booking),
                event -> assertThat(event.createdBy().user()).isEqualTo(TOMAS));
        expectSending(
                on("createTeamEvent").sends("withCreator").responds("assigned").exactly("$.created_by.email"),
                TeamEventCreate.class,
                (vyte, booking) -> vyte.teams().createTeamEvent(FRONT_DESK, booking),
                event -> assertThat(event.createdBy().email()).isEqualTo("tomas.lindqvist@example.com"));
        expectSending(
                on("createTeamEvent").sendsEveryMember().responds("assigned").onlyMembers("_id", "title", "created_by"),
                TeamEventCreate.class,
                (vyte, booking) -> vyte.teams().createTeamEvent(FRONT_DESK, booking),
                event -> assertThat(event.title()).isEqualTo("Front desk appointment"));
        expect(
                on("addTeamMember").sends("added").responds("added").exactly("$.members"),
                vyte -> vyte.teams().addTeamMember(FRONT_DESK, m -> m.user(AIKO)),
                team -> assertThat(team.members()).contains(AIKO));
        expect(
                on("removeTeamMember").responds("removed").exactly("$.members"),
                vyte -> vyte.teams().removeTeamMember(FRONT_DESK, TOMAS),
                team -> assertThat(team.members()).containsExactly(MARTA));
        expect(
                on("setTeamMemberAdmin").responds("promoted").exactly("$.admins"),
                vyte -> vyte.teams().setTeamMemberAdmin(FRONT_DESK, TOMAS),
                team -> assertThat(team.admins()).containsExactly(MARTA, TOMAS));
        expect(
                on("removeTeamMemberAdmin")
                        .given("Tomas is an admin of the team")
                        .responds("demoted")
                        .exactly("$.admins"),
                vyte -> vyte.teams().removeTeamMemberAdmin(FRONT_DESK, TOMAS),
                team -> assertThat(team.admins()).containsExactly(MARTA));
        expect(
                on("setTeamAdminOnly").at(FRONT_DESK, AIKO).responds("added").exactly("$.admins", "$.members"),
                vyte -> vyte.teams().setTeamAdminOnly(FRONT_DESK, AIKO),
                team -> assertThat(team.admins()).containsExactly(MARTA, AIKO));
        expect(
                on("removeTeamAdminOnly")
                        .at(FRONT_DESK, AIKO)
                        .given("Aiko is an admin only of the team")
                        .responds("removed")
                        .exactly("$.admins"),
                vyte -> vyte.teams().removeTeamAdminOnly(FRONT_DESK, AIKO),
                team -> assertThat(team.admins()).containsExactly(MARTA));
        expect(
                on("getTeamAdminPreferences").responds("stored"),
                vyte -> vyte.teamAdminPreferences().getTeamAdminPreferences(FRONT_DESK),
                preferences -> assertThat(preferences.belongsTo()).isEqualTo(FRONT_DESK));
        expect(
                on("getTeamAdminPreferences").responds("bare"),
                vyte -> vyte.teamAdminPreferences().getTeamAdminPreferences(FRONT_DESK),
                preferences ->
                        assertThat(preferences.prefs().email().attending()).isTrue());
        expectSending(
                on("createTeamAdminPreferences")
                        .sends("stored")
                        .responds("stored")
                        .exactly("$.prefs.email"),
                TeamAdminPreferencesInput.class,
                (vyte, some) -> vyte.teamAdminPreferences().createTeamAdminPreferences(FRONT_DESK, some),
                preferences ->
                        assertThat(preferences.prefs().email().newMessage()).isFalse());
        expect(
                on("updateTeamAdminPreferences")
                        .sends("stored")
                        .responds("stored")
                        .exactly("$.prefs.email.new_message", "$.prefs.email.vyteme_created_admin"),
                vyte -> vyte.teamAdminPreferences()
                        .updateTeamAdminPreferences(
                                FRONT_DESK,
                                t -> t.prefs(TeamAdminChannels.of(c -> c.email(TeamAdminEmailPreferences.of(
                                        e -> e.newMessage(true).vytemeCreatedAdmin(false)))))),
                preferences ->
                        assertThat(preferences.prefs().email().newMessage()).isTrue());
    }
}
