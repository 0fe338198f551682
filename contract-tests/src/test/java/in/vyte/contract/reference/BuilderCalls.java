package in.vyte.contract.reference;

import in.vyte.client.model.EventDateInput;
import in.vyte.client.model.EventInviteeInput;
import in.vyte.client.model.Language;
import in.vyte.client.model.LocationCreate;
import in.vyte.client.model.TeamAdminChannels;
import in.vyte.client.model.TeamAdminEmailPreferences;
import in.vyte.client.model.TeamCreate;
import in.vyte.client.model.TeamMemberRef;
import in.vyte.client.model.UserAccountInput;
import in.vyte.client.model.UserAccountOrganizationInput;
import in.vyte.client.model.UserEmailPreferences;
import in.vyte.client.model.UserInput;
import in.vyte.client.model.UserVytemeInput;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.slot.WorkingHours;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** The calls that the interactions make with a body of the document, where users write a builder. */
final class BuilderCalls {
    private static final String CLINIQUE_RIVOLI = "65a1f0c2d4e5f60718293a01";
    private static final String MARTA = "65a1f0c2d4e5f60718293b01";
    private static final String TOMAS = "65a1f0c2d4e5f60718293b02";
    private static final String AIKO = "65a1f0c2d4e5f60718293b03";
    private static final String FRONT_DESK = "65a1f0c2d4e5f60718293c01";

    private BuilderCalls() {}

    static void all(VyteClient vyte) {
        vyte.users()
                .createUser(u -> u.organization(CLINIQUE_RIVOLI)
                        .user(UserInput.of(ida -> ida.email("ida.berg@example.com")
                                .firstName("Ida")
                                .lastName("Berg")
                                .language(Language.EN)
                                .timezone("Europe/Paris")
                                .account(UserAccountInput.of(a -> a.organization(
                                        UserAccountOrganizationInput.of(o -> o.extid("employee-0004")))))))
                        .vyteme(UserVytemeInput.of(page -> page.nickname("ida-berg"))));
        vyte.availabilities()
                .setUserAvailability(
                        MARTA,
                        a -> a.timezone("Europe/Paris")
                                .bufferAfter(15)
                                .days(WorkingHours.none()
                                        .with(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))
                                        .with(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))
                                        .toDays()));
        vyte.availabilities()
                .updateUserAvailability(
                        MARTA, a -> a.daysAfterAsBusy(60).bufferBefore(10).bufferAfter(10));
        vyte.availabilities()
                .createAvailability(a -> a.timezone("Europe/Paris")
                        .hoursBeforeAsBusy(BigDecimal.valueOf(24))
                        .days(WorkingHours.none()
                                .with(DayOfWeek.SATURDAY, LocalTime.of(9, 0), LocalTime.of(12, 0))
                                .toDays()));
        vyte.preferences()
                .updateUserPreferences(
                        MARTA,
                        p -> p.email(
                                UserEmailPreferences.of(e -> e.attending(false).declined(false))));
        vyte.teams()
                .createTeamEvent(
                        FRONT_DESK,
                        e -> e.title("Front desk appointment")
                                .vyteme(true)
                                .invitees(List.of(EventInviteeInput.of(
                                        i -> i.email("pavel.novak@example.org").fullName("Pavel Novak"))))
                                .dates(List.of(EventDateInput.of(
                                        d -> d.date("2026-03-11T14:00:00+01:00").endDate("2026-03-11T14:30:00+01:00"))))
                                .timezone("Europe/Paris"));
        vyte.teams()
                .createTeamsBatch(b -> b.teams(List.of(
                        TeamCreate.of(t -> t.extid("nurses").name("Nurses").members(List.of(TeamMemberRef.of(AIKO)))),
                        TeamCreate.of(t ->
                                t.extid("laboratory").name("Laboratory").members(List.of(TeamMemberRef.of(TOMAS)))))));
        vyte.teamAdminPreferences()
                .createTeamAdminPreferences(
                        FRONT_DESK,
                        t -> t.prefs(TeamAdminChannels.of(c -> c.email(TeamAdminEmailPreferences.of(
                                e -> e.eventConfirmed(true).eventCancelled(true))))));
        vyte.locators()
                .createLocator(l -> l.org(CLINIQUE_RIVOLI)
                        .handle("rivoli-pharmacies")
                        .title("Find a pharmacy")
                        .lang(Language.FR)
                        .locations(List.of(LocationCreate.of(p ->
                                p.name("Pharmacie Rivoli").extid("pharmacy").address("14 rue de Rivoli, Paris")))));
    }
}
