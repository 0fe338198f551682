package in.vyte.sandbox.resource;

import in.vyte.sandbox.server.Handler;
import in.vyte.sandbox.webhook.Targets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All resources of the API. */
public final class Resources {
    private Resources() {}

    /**
     * Returns the handlers of all operations by {@code operationId}.
     *
     * @param world what they work with
     * @param targets where webhooks may go
     */
    public static Map<String, Handler> handlers(World world, Targets targets) {
        Map<String, Handler> handlers = new HashMap<>();
        List.of(
                        new AuthResource(world),
                        new EventResource(world),
                        new SlotResource(world),
                        new UserResource(world),
                        new AvailabilityResource(world),
                        new CalendarResource(world),
                        new PreferenceResource(world),
                        new VytemeResource(world),
                        new AppointmentTypeResource(world),
                        new TeamResource(world),
                        new TeamMemberResource(world),
                        new TeamEventResource(world),
                        new TeamAdminPreferenceResource(world),
                        new LocatorResource(world),
                        new LocationResource(world),
                        new ThirdPartyResource(world),
                        new WebhookResource(world, targets))
                .forEach(resource -> handlers.putAll(resource.operations()));
        return handlers;
    }
}
