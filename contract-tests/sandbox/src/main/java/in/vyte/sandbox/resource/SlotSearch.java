package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.control.Kind;
import in.vyte.sandbox.server.Call;
import in.vyte.sandbox.server.Refusal;
import in.vyte.sandbox.store.Moments;
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

    private final World world;
    private final People people;
    private final FreeTime freeTime;
    private final BusyTimes busyTimes;

    SlotSearch(World world) {
        this.world = world;
        this.people = new People(world);
        this.freeTime = new FreeTime(world);
        this.busyTimes = new BusyTimes(world);
    }

    /**
     * Whom and what a call asks for.
     *
     * @param users ids
     * @param anyOfThem whether one of them is enough, as for a team
     * @param duration length of a slot, zero if the call has none
     * @param zone of the answer
     */
    record Query(List<String> users, boolean anyOfThem, Duration duration, ZoneId zone) {}

    Query query(Call call) {
        List<String> users = users(call);
        ZoneId zone = call.query("timezone")
                .map(name ->
                        Moments.zone(name).orElseThrow(() -> Refusal.badRequest("timezone is not in the tz database")))
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
            throw Refusal.badRequest("one of emails, users and team is required");
        }
        if (call.query("team").isPresent()) {
            ObjectNode team = world.of(Kind.TEAMS)
                    .find(call.query("team").get())
                    .orElseThrow(() -> Refusal.badRequest("team is not a team of the organization"));
            return Members.texts(team.path("members")).toList();
        }
        return Stream.concat(
                        call.list("emails").stream()
                                .map(email -> people.byEmail(email).orElseThrow(() -> stranger("emails"))),
                        call.list("users").stream().map(id -> people.byId(id).orElseThrow(() -> stranger("users"))))
                .map(user -> user.path("_id").asText())
                .toList();
    }

    private static Refusal stranger(String parameter) {
        return Refusal.badRequest(parameter + " holds somebody who is not a user of the organization");
    }

    private ZoneId zoneOf(List<String> users) {
        return users.stream()
                .flatMap(id -> people.byId(id).stream())
                .flatMap(user -> Moments.zone(user.path("timezone").asText()).stream())
                .findFirst()
                .orElse(Moments.SERVER_ZONE);
    }

    /** Returns the free slots of a window: of several people those all share, of a team those of any member. */
    List<Span> free(Query query, Span window) {
        if (!query.anyOfThem()) {
            List<Span> shared = List.of(window);
            for (String user : query.users()) {
                shared = Span.common(shared, freeTime.of(user, window));
            }
            return Span.cut(shared, query.duration());
        }
        return query.users().stream()
                .flatMap(user -> Span.cut(freeTime.of(user, window), query.duration()).stream())
                .distinct()
                .sorted(Comparator.comparing(Span::start))
                .toList();
    }

    /** Returns what to tell a caller whose window lies before or beyond all that the clock lets be booked. */
    Optional<String> hint(Query query, Span window) {
        boolean open = query.users().stream().anyMatch(user -> freeTime.isOpenDuring(user, window));
        return open
                ? Optional.empty()
                : Optional.of("No slot is free from " + window.start() + " to " + window.end()
                        + ", for it is " + Moments.write(world.clock().instant()) + " in the sandbox, and that is past"
                        + " or too far ahead to be booked. Move its clock: sandbox.clock(), VyteSandbox.builder().clock(..),"
                        + " @VyteSandboxTest(clock = \"now\") or --clock now.");
    }

    /** Returns the free slots of the first day that has any, none if there is no such day within two months. */
    List<Span> firstDay(Query query, LocalDate from) {
        for (int ahead = 0; ahead < HORIZON_DAYS; ahead++) {
            LocalDate day = from.plusDays(ahead);
            List<Span> slots = free(query, days(day, day, query.zone()));
            if (!slots.isEmpty()) {
                return slots;
            }
        }
        return List.of();
    }

    /** Returns the busy times of a window: of several people those of anybody, of a team those of all members. */
    List<Span> busy(Query query, Span window) {
        List<List<Span>> each = new ArrayList<>();
        query.users().forEach(user -> each.add(busyTimes.of(user, true)));
        List<Span> busy = query.anyOfThem()
                ? each.stream().reduce(Span::common).orElse(List.of())
                : Span.joined(each.stream().flatMap(List::stream).toList());
        return Span.common(busy, List.of(window));
    }

    /** Returns the span of some days, the last one included. */
    static Span days(LocalDate from, LocalDate to, ZoneId zone) {
        return new Span(
                from.atStartOfDay(zone).toInstant(),
                to.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
