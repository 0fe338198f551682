package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.internal.server.ApiError;
import in.vyte.sandbox.internal.server.Call;
import in.vyte.sandbox.internal.store.Timestamps;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the times in which several people, or anybody of a team, are free or busy. */
final class SlotSearch {
    private static final int HORIZON_DAYS = 60;

    private final SandboxContext context;
    private final PersonLookup people;
    private final FreeTime freeTime;
    private final BusyTimes busyTimes;

    SlotSearch(SandboxContext context) {
        this.context = context;
        this.people = new PersonLookup(context);
        this.freeTime = new FreeTime(context);
        this.busyTimes = new BusyTimes(context);
    }

    /**
     * What a call looks for, and for which users.
     *
     * @param users ids
     * @param anyOfThem whether one of them is enough, as for a team
     * @param duration length of a slot, zero if the call has none
     * @param zone of the response
     */
    record Query(List<String> users, boolean anyOfThem, Duration duration, ZoneId zone) {}

    Query query(Call call) {
        List<String> users = users(call);
        ZoneId zone = call.query("timezone")
                .map(name -> Timestamps.zone(name)
                        .orElseThrow(() -> ApiError.badRequest("timezone is not in the tz database")))
                .orElseGet(() -> zoneOf(users));
        Duration duration =
                Duration.ofMinutes(call.query("duration").map(Long::valueOf).orElse(0L));
        return new Query(users, call.query("team").isPresent(), duration, zone);
    }

    private List<String> users(Call call) {
        long ways = Stream.of("emails", "users", "team")
                .filter(name -> call.query(name).isPresent())
                .count();
        if (ways != 1) {
            throw ApiError.badRequest("exactly one of emails, users and team is required");
        }
        if (call.query("team").isPresent()) {
            ObjectNode team = context.of(Kind.TEAMS)
                    .find(call.query("team").get())
                    .orElseThrow(() -> ApiError.badRequest("team is not a team of the organization"));
            return JsonMembers.texts(team.path("members")).toList();
        }
        return Stream.concat(
                        call.list("emails").stream()
                                .map(email -> people.byEmail(email).orElseThrow(() -> stranger("emails"))),
                        call.list("users").stream().map(id -> people.byId(id).orElseThrow(() -> stranger("users"))))
                .map(user -> user.path("_id").asText())
                .toList();
    }

    private static ApiError stranger(String parameter) {
        return ApiError.badRequest(parameter + " holds an id that is not a user of the organization");
    }

    private ZoneId zoneOf(List<String> users) {
        return users.stream()
                .flatMap(id -> people.byId(id).stream())
                .flatMap(user -> Timestamps.zone(user.path("timezone").asText()).stream())
                .findFirst()
                .orElse(Timestamps.SERVER_ZONE);
    }

    /** Returns the free slots of a window: of several people those all share, of a team those of any member. */
    List<Interval> free(Query query, Interval window) {
        if (!query.anyOfThem()) {
            List<Interval> shared = List.of(window);
            for (String user : query.users()) {
                shared = Interval.common(shared, freeTime.of(user, window));
            }
            return Interval.cut(shared, query.duration());
        }
        return query.users().stream()
                .flatMap(user -> Interval.cut(freeTime.of(user, window), query.duration()).stream())
                .distinct()
                .sorted(Comparator.comparing(Interval::start))
                .toList();
    }

    /** Returns a hint for a caller whose window lies before or beyond what can be booked. */
    Optional<String> hint(Query query, Interval window) {
        boolean open = query.users().stream().anyMatch(user -> freeTime.isOpenDuring(user, window));
        return open
                ? Optional.empty()
                : Optional.of("No slot is free from " + window.start() + " to " + window.end()
                        + ", for it is " + Timestamps.write(context.clock().instant())
                        + " in the sandbox, and that is past"
                        + " or too far ahead to be booked. Move its clock: sandbox.clock(), VyteSandbox.builder().clock(..),"
                        + " @VyteSandboxTest(clock = \"now\") or --clock now.");
    }

    /** Returns the free slots of the first day that has any, none if there is no such day within two months. */
    List<Interval> firstDay(Query query, LocalDate from) {
        for (int ahead = 0; ahead < HORIZON_DAYS; ahead++) {
            LocalDate day = from.plusDays(ahead);
            List<Interval> slots = free(query, days(day, day, query.zone()));
            if (!slots.isEmpty()) {
                return slots;
            }
        }
        return List.of();
    }

    /** Returns the busy times of a window: of several people those of anybody, of a team those of all members. */
    List<Interval> busy(Query query, Interval window) {
        List<List<Interval>> each = new ArrayList<>();
        query.users().forEach(user -> each.add(busyTimes.of(user, true)));
        List<Interval> busy = query.anyOfThem()
                ? each.stream().reduce(Interval::common).orElse(List.of())
                : Interval.joined(each.stream().flatMap(List::stream).toList());
        return Interval.common(busy, List.of(window));
    }

    /** Returns the span of some days, the last one included. */
    static Interval days(LocalDate from, LocalDate to, ZoneId zone) {
        return new Interval(
                from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
