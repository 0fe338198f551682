package in.vyte.readme;

// <program>
import in.vyte.client.model.Event;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.creator.EventRoles;

public class Agenda {
    public static void main(String[] arguments) {
        try (VyteClient vyte = VyteClient.fromEnv()) { // reads VYTE_API_KEY
            for (Event event : vyte.events().listEvents(r -> r.limit(10))) {
                EventRoles roles = vyte.creators().resolve(event);
                System.out.println(event.title() + ": " + roles); // use case, host, who booked or was invited
            }
        }
    }
}
// </program>
