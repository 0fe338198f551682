package in.vyte.examples;

import in.vyte.sdk.VyteClient;
import in.vyte.sdk.slot.SlotSearch;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;

/**
 * Prints the next times in which several people are all free for an hour.
 *
 * <p>Arguments: a time zone such as {@code Europe/Paris}, then the e-mail addresses of the people.
 */
public final class FreeSlots {
    private static final int DAYS = 14;
    private static final int MOST_SLOTS = 10;

    private FreeSlots() {}

    public static void main(String[] arguments) {
        ZoneId zone = ZoneId.of(arguments[0]);
        String[] people = Arrays.copyOfRange(arguments, 1, arguments.length);
        try (VyteClient vyte = VyteClient.fromEnv()) {
            SlotSearch search = vyte.slotSearch()
                    .emails(people)
                    .duration(Duration.ofHours(1))
                    .zone(zone)
                    .build();
            LocalDate today = LocalDate.now(zone);
            // A stream: days are requested a week at a time, and only until there are enough slots
            search.slots(today, today.plusDays(DAYS))
                    .limit(MOST_SLOTS)
                    .forEach(slot -> System.out.println(slot.start() + " to " + slot.end()));
        }
    }
}
