package in.vyte.sandbox;

import static in.vyte.sandbox.TestRequests.date;
import static in.vyte.sandbox.TestRequests.groupEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.client.model.Event;
import in.vyte.client.model.EventInvitee;
import in.vyte.client.model.EventInviteeInput;
import in.vyte.client.model.PublicTeamMember;
import in.vyte.client.model.Team;
import in.vyte.client.model.TeamCreate;
import in.vyte.client.model.TeamEventCreate;
import in.vyte.client.model.TeamEventCreatorInput;
import in.vyte.client.model.TeamMemberRef;
import in.vyte.client.model.TeamMemberSelector;
import in.vyte.client.model.UserInput;
import in.vyte.sdk.error.BadRequestException;
import in.vyte.sdk.error.ForbiddenException;
import in.vyte.sdk.error.NotFoundException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TeamTest extends SandboxTest {
    private static final String FRONT_DESK = "65a1f0c2d4e5f60718293c01";
    private static final String ADMINISTRATION = "65a1f0c2d4e5f60718293c02";

    private static TeamEventCreate.Builder appointment() {
        return TeamEventCreate.builder()
                .title("Appointment")
                .dates(List.of(date("2026-03-11T14:00:00+01:00", "2026-03-11T14:30:00+01:00")))
                .invitees(List.of(EventInviteeInput.of(i -> i.email("pavel.novak@example.org"))));
    }

    @Test
    void teamsAreListedAndRead() {
        assertThat(vyte.teams().listTeams()).extracting(Team::id).containsExactly(FRONT_DESK, ADMINISTRATION);
        assertThat(vyte.teams().getTeam(FRONT_DESK).members()).containsExactly(MARTA, TOMAS);
    }

    @Test
    void newTeamShowsItsPublicFlagAsAString() {
        Team team = vyte.teams().createTeam(t -> t.extid("x").name("X"));

        assertThat(team.isPublic().asString()).contains("false");
        assertThat(team.members()).isEmpty();
        assertThat(vyte.teams().getTeam(team.id())).isEqualTo(team);
    }

    @Test
    void membersMayBeNamedInFourWays() {
        Team team = vyte.teams()
                .createTeam(t -> t.extid("x")
                        .name("X")
                        .members(List.of(
                                TeamMemberRef.of(MARTA),
                                TeamMemberRef.of(TeamMemberSelector.of(s -> s.id(MARTA))),
                                TeamMemberRef.of(TeamMemberSelector.of(s -> s.email("tomas.lindqvist@example.com"))),
                                TeamMemberRef.of(TeamMemberSelector.of(s -> s.extid("employee-0003"))))));

        assertThat(team.members()).containsExactly(MARTA, MARTA, TOMAS, AIKO);
    }

    @Test
    void strangersCannotBeMembers() {
        assertThatThrownBy(() -> vyte.teams()
                        .createTeam(t -> t.extid("x").name("X").members(List.of(TeamMemberRef.of("stranger")))))
                .isInstanceOfSatisfying(
                        BadRequestException.class,
                        refused -> assertThat(refused.body()).contains("members[0]"));
        assertThat(vyte.teams().listTeams()).hasSize(2);
    }

    @Test
    void severalTeamsAreCreatedAtOnce() {
        assertThat(vyte.teams()
                        .createTeamsBatch(b -> b.teams(List.of(
                                TeamCreate.of(t -> t.extid("x").name("X")),
                                TeamCreate.of(t -> t.extid("y").name("Y"))))))
                .extracting(Team::name)
                .containsExactly("X", "Y");
    }

    @Test
    void listOfMembersReplacesTheOldOne() {
        Team team = vyte.teams().updateTeam(FRONT_DESK, t -> t.members(List.of(TeamMemberRef.of(AIKO))));

        assertThat(team.members()).containsExactly(AIKO);
        assertThat(team.admins()).containsExactly(MARTA);
    }

    @Test
    void deletedTeamIsGone() {
        assertThat(vyte.teams().deleteTeam(FRONT_DESK).n()).isEqualTo(1);

        assertThatThrownBy(() -> vyte.teams().getTeam(FRONT_DESK)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anybodyMaySeeAPublicTeam() {
        assertThat(vyte.teams().getPublicTeam(FRONT_DESK).members())
                .extracting(PublicTeamMember::firstName)
                .containsExactly("Marta", "Tomas");
        assertThat(raw.getWithoutKey("/v2/teams/" + FRONT_DESK + "/public").statusCode())
                .isEqualTo(200);
    }

    @Test
    void noOneMaySeeATeamThatIsNotPublic() {
        assertThatThrownBy(() -> vyte.teams().getPublicTeam(ADMINISTRATION)).isInstanceOf(ForbiddenException.class);
    }

    @Test
    void memberIsAddedOnce() {
        vyte.teams().addTeamMember(FRONT_DESK, m -> m.user(AIKO));

        assertThat(vyte.teams().addTeamMember(FRONT_DESK, m -> m.user(AIKO)).members())
                .containsExactly(MARTA, TOMAS, AIKO);
    }

    @Test
    void removedMemberStaysAdmin() {
        Team team = vyte.teams().removeTeamMember(FRONT_DESK, MARTA);

        assertThat(team.members()).containsExactly(TOMAS);
        assertThat(team.admins()).containsExactly(MARTA);
    }

    @Test
    void memberBecomesAdminAndBack() {
        assertThat(vyte.teams().setTeamMemberAdmin(FRONT_DESK, TOMAS).admins()).containsExactly(MARTA, TOMAS);
        assertThat(vyte.teams().removeTeamMemberAdmin(FRONT_DESK, TOMAS).admins())
                .containsExactly(MARTA);
    }

    @Test
    void whoIsNoMemberCannotBecomeMemberAdmin() {
        assertThatThrownBy(() -> vyte.teams().setTeamMemberAdmin(FRONT_DESK, AIKO))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void adminOnlyIsNoMember() {
        Team team = vyte.teams().setTeamAdminOnly(FRONT_DESK, AIKO);

        assertThat(team.admins()).containsExactly(MARTA, AIKO);
        assertThat(team.members()).containsExactly(MARTA, TOMAS);
        assertThat(vyte.teams().removeTeamAdminOnly(FRONT_DESK, AIKO).admins()).containsExactly(MARTA);
    }

    @Test
    void teamEventGoesToAFreeMember() {
        sandbox.addBusyTime(MARTA, Instant.parse("2026-03-11T13:15:00Z"), Instant.parse("2026-03-11T13:20:00Z"));

        Event event = vyte.teams().createTeamEvent(FRONT_DESK, appointment().build());

        assertThat(event.createdBy().user()).isEqualTo(TOMAS);
        assertThat(event.invitees())
                .extracting(EventInvitee::email)
                .containsExactly("tomas.lindqvist@example.com", "pavel.novak@example.org");
    }

    @Test
    void teamEventSaysThatItIsABookingIfTheRequestDid() {
        assertThat(vyte.teams()
                        .createTeamEvent(FRONT_DESK, appointment().vyteme(true).build())
                        .vyteme())
                .isTrue();
        assertThat(vyte.teams()
                        .createTeamEvent(FRONT_DESK, appointment().build())
                        .vyteme())
                .isNull();
    }

    @Test
    void hourWithoutAnOffsetIsThatOfTheMember() {
        vyte.users().updateUser(MARTA, u -> u.user(UserInput.of(i -> i.timezone("Europe/London"))));
        Instant ten = Instant.parse("2026-03-11T10:00:00Z");
        sandbox.addBusyTime(MARTA, ten, ten.plusSeconds(3600));

        Event event = vyte.teams()
                .createTeamEvent(
                        FRONT_DESK,
                        appointment()
                                .dates(List.of(date("2026-03-11T10:00:00", "2026-03-11T10:30:00")))
                                .build());

        assertThat(event.createdBy().user()).isEqualTo(TOMAS);
    }

    @Test
    void teamEventGoesToTheCreatorSent() {
        Event event = vyte.teams()
                .createTeamEvent(
                        FRONT_DESK,
                        appointment()
                                .createdBy(TeamEventCreatorInput.of(c -> c.email("tomas.lindqvist@example.com")))
                                .build());

        assertThat(event.createdBy().user()).isEqualTo(TOMAS);
    }

    @Test
    void teamEventIsRefusedWhenNoOneIsFree() {
        Instant start = Instant.parse("2026-03-11T00:00:00Z");
        sandbox.addBusyTime(MARTA, start, start.plusSeconds(86_400));
        sandbox.addBusyTime(TOMAS, start, start.plusSeconds(86_400));

        assertThatThrownBy(() ->
                        vyte.teams().createTeamEvent(FRONT_DESK, appointment().build()))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void teamEventHasExactlyOneDate() {
        assertThatThrownBy(() -> vyte.teams()
                        .createTeamEvent(
                                FRONT_DESK, appointment().dates(List.of()).build()))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void teamEventIsABooking() {
        assertThatThrownBy(() -> vyte.teams()
                        .createTeamEvent(FRONT_DESK, appointment().vyteme(false).build()))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void eventsOfATeamAreThoseOfItsMembers() {
        vyte.events().createEvent(groupEvent().build());

        assertThat(vyte.teams().listTeamEvents(ADMINISTRATION))
                .extracting(Event::title)
                .containsExactly("Quarterly review", "Planning");
        assertThat(vyte.teams().listTeamEvents(ADMINISTRATION, q -> q.q("^Plan").limit(5)))
                .extracting(Event::title)
                .containsExactly("Planning");
    }
}
