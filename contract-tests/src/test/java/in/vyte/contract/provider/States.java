package in.vyte.contract.provider;

import au.com.dius.pact.core.model.Interaction;
import java.util.Set;

/** What the names of provider states mean for a verification. */
final class States {
    /** Operations that the sandbox does not have yet. */
    private static final Set<String> NOT_YET_IN_SANDBOX = Set.of(
            "addTeamMember",
            "createAppointmentType",
            "createAvailability",
            "createLocation",
            "createLocator",
            "createTeam",
            "createTeamAdminPreferences",
            "createTeamEvent",
            "createTeamsBatch",
            "createThirdParty",
            "createUser",
            "createVyteme",
            "createWebhook",
            "deleteAppointmentType",
            "deleteAvailability",
            "deleteLocation",
            "deleteLocator",
            "deleteTeam",
            "deleteUserAvailability",
            "deleteUserCalendar",
            "deleteVyteme",
            "deleteWebhook",
            "getAppointmentType",
            "getAvailability",
            "getLocation",
            "getLocator",
            "getNextSlots",
            "getPublicTeam",
            "getTeam",
            "getTeamAdminPreferences",
            "getThirdPartyToken",
            "getUserAvailability",
            "getUserCalendars",
            "getUserPreferences",
            "getUserToken",
            "getUserVyteme",
            "getVyteme",
            "getWebhook",
            "listAppointmentTypes",
            "listAvailabilities",
            "listBusySlots",
            "listLocations",
            "listLocators",
            "listSlots",
            "listSlotsByDay",
            "listTeamEvents",
            "listTeams",
            "listThirdParties",
            "listUserVytemes",
            "listWebhooks",
            "removeTeamAdminOnly",
            "removeTeamMember",
            "removeTeamMemberAdmin",
            "removeUserFromOrganization",
            "setTeamAdminOnly",
            "setTeamMemberAdmin",
            "setUserAvailability",
            "updateAppointmentType",
            "updateAvailability",
            "updateLocation",
            "updateLocator",
            "updateTeam",
            "updateTeamAdminPreferences",
            "updateUser",
            "updateUserAvailability",
            "updateUserCalendars",
            "updateUserPreferences",
            "updateVyteme",
            "updateWebhook");

    private States() {}

    /** Tells whether an interaction is about a wrong key, so that the right one must not be put in. */
    static boolean keepsPlaceholderKey(Interaction interaction) {
        return interaction.getProviderStates().stream()
                .anyMatch(state -> state.getName().equals("the API key is unknown"));
    }

    /** Tells whether the sandbox has the operation that an interaction is about. */
    static boolean isInSandbox(Interaction interaction) {
        return !NOT_YET_IN_SANDBOX.contains(interaction.getDescription().split(" ", 2)[0]);
    }
}
