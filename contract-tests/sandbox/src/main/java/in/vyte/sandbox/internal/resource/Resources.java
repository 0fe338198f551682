package in.vyte.sandbox.internal.resource;

import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.webhook.WebhookTargets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All resources of the API. */
public final class Resources {
    private Resources() {}

    /**
     * Returns the handlers of all operations by {@code operationId}.
     *
     * @param context what they work with
     * @param targets where webhooks may go
     */
    public static Map<String, Handler> handlers(SandboxContext context, WebhookTargets targets) {
        Map<String, Handler> handlers = new HashMap<>();
        List.of(
                        new AuthResource(context),
                        new EventResource(context),
                        new SlotResource(context),
                        new UserResource(context),
                        new AvailabilityResource(context),
                        new CalendarResource(context),
                        new PreferenceResource(context),
                        new VytemeResource(context),
                        new AppointmentTypeResource(context),
                        new TeamResource(context),
                        new TeamMemberResource(context),
                        new TeamEventResource(context),
                        new TeamAdminPreferenceResource(context),
                        new LocatorResource(context),
                        new LocationResource(context),
                        new ThirdPartyResource(context),
                        new WebhookResource(context, targets))
                .forEach(resource -> handlers.putAll(resource.operations()));
        return handlers;
    }
}
