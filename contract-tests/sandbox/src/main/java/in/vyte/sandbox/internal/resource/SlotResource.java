package in.vyte.sandbox.internal.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.sandbox.internal.server.ApiError;
import in.vyte.sandbox.internal.server.Call;
import in.vyte.sandbox.internal.server.Handler;
import in.vyte.sandbox.internal.server.Response;
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

    private final SandboxContext context;
    private final SlotSearch search;

    SlotResource(SandboxContext context) {
        this.context = context;
        this.search = new SlotSearch(context);
    }

    @Override
    public Map<String, Handler> operations() {
        return Map.of(
                "listSlots", this::list,
                "listSlotsByDay", this::listByDay,
                "getNextSlots", this::next,
                "listBusySlots", this::busy);
    }

    private Response list(Call call) {
        SlotSearch.Query query = search.query(call);
        Window window = Window.of(call, query.zone());
        List<Interval> slots = search.free(query, window.span());
        ObjectNode response = window.toJson();
        response.set(SLOTS, slots(slots, query.zone()));
        return withNextAvailability(response, slots.isEmpty(), query, window);
    }

    private Response listByDay(Call call) {
        SlotSearch.Query query = search.query(call);
        Window window = Window.of(call, query.zone());
        List<Interval> slots = search.free(query, window.span());
        ObjectNode response = window.toJson();
        ObjectNode days = response.putObject("days");
        slots.forEach(slot -> days.withObjectProperty(
                        slot.start().atZone(query.zone()).toLocalDate().toString())
                .withArrayProperty(SLOTS)
                .add(slot(slot, query.zone())));
        return withNextAvailability(response, slots.isEmpty(), query, window);
    }

    private Response withNextAvailability(
            ObjectNode response, boolean noneIsFree, SlotSearch.Query query, Window window) {
        if (!noneIsFree) {
            return Response.json(response);
        }
        search.firstDay(query, window.to.plusDays(1)).stream()
                .findFirst()
                .ifPresentOrElse(
                        slot -> response.set("nextAvailability", slot(slot, query.zone())),
                        () -> response.putNull("nextAvailability"));
        return search.hint(query, window.span())
                .map(Response.json(response)::hinting)
                .orElseGet(() -> Response.json(response));
    }

    private Response next(Call call) {
        SlotSearch.Query query = search.query(call);
        LocalDate today = context.clock().instant().atZone(query.zone()).toLocalDate();
        List<Interval> slots = search.firstDay(query, today);
        ObjectNode response = JsonNodeFactory.instance
                .objectNode()
                .put("timezone", query.zone().getId());
        response.set(SLOTS, slots(slots, query.zone()));
        if (slots.isEmpty()) {
            response.putNull("nextAvailability");
        }
        return Response.json(response);
    }

    private Response busy(Call call) {
        SlotSearch.Query query = search.query(call);
        Window window = Window.of(call, query.zone());
        ObjectNode response = window.toJson();
        response.set(SLOTS, slots(search.busy(query, window.span()), query.zone()));
        return Response.json(response);
    }

    private static ArrayNode slots(List<Interval> spans, ZoneId zone) {
        return JsonNodeFactory.instance
                .arrayNode()
                .addAll(spans.stream().map(span -> slot(span, zone)).toList());
    }

    private static ObjectNode slot(Interval span, ZoneId zone) {
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
                throw ApiError.badRequest("to is before from");
            }
            return window;
        }

        private static LocalDate day(Call call, String name) {
            return LocalDate.parse(call.query(name).orElseThrow());
        }

        Interval span() {
            return SlotSearch.days(from, to, zone);
        }

        ObjectNode toJson() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("timezone", zone.getId())
                    .put("from", from.toString())
                    .put("to", to.toString());
        }
    }
}
