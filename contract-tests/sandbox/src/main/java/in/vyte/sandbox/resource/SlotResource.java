package in.vyte.sandbox.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.server.Answer;
import in.vyte.sandbox.server.Call;
import in.vyte.sandbox.server.Handler;
import in.vyte.sandbox.server.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Free and busy times, computed from working hours, calendars and events. */
final class SlotResource implements Resource {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final String SLOTS = "slots";

    private final World world;
    private final SlotSearch search;

    SlotResource(World world) {
        this.world = world;
        this.search = new SlotSearch(world);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "listSlots", this::list,
                "listSlotsByDay", this::listByDay,
                "getNextSlots", this::next,
                "listBusySlots", this::busy);
    }

    private Answer list(Call call) {
        SlotSearch.Query query = search.query(call);
        Window window = Window.of(call, query.zone());
        List<Span> slots = search.free(query, window.span());
        ObjectNode answer = window.answer();
        answer.set(SLOTS, slots(slots, query.zone()));
        return answer(answer, slots.isEmpty(), query, window);
    }

    private Answer listByDay(Call call) {
        SlotSearch.Query query = search.query(call);
        Window window = Window.of(call, query.zone());
        List<Span> slots = search.free(query, window.span());
        ObjectNode answer = window.answer();
        ObjectNode days = answer.putObject("days");
        slots.forEach(slot -> days.withObjectProperty(
                        slot.start().atZone(query.zone()).toLocalDate().toString())
                .withArrayProperty(SLOTS)
                .add(slot(slot, query.zone())));
        return answer(answer, slots.isEmpty(), query, window);
    }

    private Answer answer(ObjectNode answer, boolean nobodyIsFree, SlotSearch.Query query, Window window) {
        if (!nobodyIsFree) {
            return Answer.json(answer);
        }
        search.firstDay(query, window.to.plusDays(1)).stream()
                .findFirst()
                .ifPresentOrElse(
                        slot -> answer.set("nextAvailability", slot(slot, query.zone())),
                        () -> answer.putNull("nextAvailability"));
        return search.hint(query, window.span())
                .map(Answer.json(answer)::hinting)
                .orElseGet(() -> Answer.json(answer));
    }

    private Answer next(Call call) {
        SlotSearch.Query query = search.query(call);
        LocalDate today = world.clock().instant().atZone(query.zone()).toLocalDate();
        List<Span> slots = search.firstDay(query, today);
        ObjectNode answer = JsonNodeFactory.instance
                .objectNode()
                .put("timezone", query.zone().getId());
        answer.set(SLOTS, slots(slots, query.zone()));
        if (slots.isEmpty()) {
            answer.putNull("nextAvailability");
        }
        return Answer.json(answer);
    }

    private Answer busy(Call call) {
        SlotSearch.Query query = search.query(call);
        Window window = Window.of(call, query.zone());
        ObjectNode answer = window.answer();
        answer.set(SLOTS, slots(search.busy(query, window.span()), query.zone()));
        return Answer.json(answer);
    }

    private static ArrayNode slots(List<Span> spans, ZoneId zone) {
        return JsonNodeFactory.instance
                .arrayNode()
                .addAll(spans.stream().map(span -> slot(span, zone)).toList());
    }

    private static ObjectNode slot(Span span, ZoneId zone) {
        ObjectNode slot = JsonNodeFactory.instance.objectNode();
        slot.putObject("start").put("dateTime", written(span.start(), zone));
        slot.putObject("end").put("dateTime", written(span.end(), zone));
        return slot;
    }

    private static String written(Instant moment, ZoneId zone) {
        return WRITTEN.format(moment.atZone(zone));
    }

    private record Window(LocalDate from, LocalDate to, ZoneId zone) {
        static Window of(Call call, ZoneId zone) {
            Window window = new Window(day(call, "from"), day(call, "to"), zone);
            if (window.to.isBefore(window.from)) {
                throw Refusal.badRequest("to is before from");
            }
            return window;
        }

        private static LocalDate day(Call call, String name) {
            return LocalDate.parse(call.query(name).orElseThrow());
        }

        Span span() {
            return SlotSearch.days(from, to, zone);
        }

        ObjectNode answer() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("timezone", zone.getId())
                    .put("from", from.toString())
                    .put("to", to.toString());
        }
    }
}
