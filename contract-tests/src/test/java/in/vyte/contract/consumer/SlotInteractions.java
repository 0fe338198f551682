package in.vyte.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Slot;
import in.vyte.client.model.SlotList;
import java.time.LocalDate;
import java.time.OffsetDateTime;

final class SlotInteractions extends InteractionTable {
    private static final LocalDate TUESDAY = LocalDate.parse("2026-03-10");
    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-03-11");
    private static final LocalDate SATURDAY = LocalDate.parse("2026-03-14");
    private static final LocalDate SUNDAY = LocalDate.parse("2026-03-15");

    SlotInteractions() {
        expect(
                week(on("listSlots"))
                        .variant("of a person")
                        .query("emails", "marta.keller@example.com")
                        .query("timezone", "Europe/Paris")
                        .responds("free"),
                vyte -> vyte.slots()
                        .listSlots(
                                60,
                                TUESDAY,
                                WEDNESDAY,
                                r -> r.emails("marta.keller@example.com").timezone("Europe/Paris")),
                list -> assertThat(firstStart(list)).isEqualTo(OffsetDateTime.parse("2026-03-10T10:00:00+01:00")));
        expect(
                week(on("listSlots"))
                        .variant("when two people are free")
                        .query("users", MARTA + "," + TOMAS)
                        .responds("free"),
                vyte -> vyte.slots().listSlots(60, TUESDAY, WEDNESDAY, r -> r.users(MARTA, TOMAS)),
                list -> assertThat(list.from()).isEqualTo(TUESDAY));
        expect(
                week(on("listSlots"))
                        .variant("of a team")
                        .query("team", FRONT_DESK)
                        .responds("free"),
                vyte -> vyte.slots().listSlots(60, TUESDAY, WEDNESDAY, r -> r.team(FRONT_DESK)),
                list -> assertThat(list.slots()).hasSize(3));
        expect(
                weekend(on("listSlots"))
                        .variant("of a person")
                        .query("users", MARTA)
                        .responds("nobodyFree")
                        .exactly("$.slots"),
                vyte -> vyte.slots().listSlots(60, SATURDAY, SUNDAY, r -> r.users(MARTA)),
                list -> {
                    assertThat(list.slots()).isEmpty();
                    assertThat(list.has("nextAvailability")).isTrue();
                });
        expect(
                week(on("listSlotsByDay"))
                        .variant("of a person")
                        .query("users", MARTA)
                        .query("timezone", "Europe/Paris")
                        .responds("free"),
                vyte -> vyte.slots()
                        .listSlotsByDay(
                                60, TUESDAY, WEDNESDAY, r -> r.users(MARTA).timezone("Europe/Paris")),
                days -> assertThat(days.days()).containsOnlyKeys("2026-03-10", "2026-03-11"));
        expect(
                weekend(on("listSlotsByDay"))
                        .variant("when two people are free")
                        .query("emails", "marta.keller@example.com,tomas.lindqvist@example.com")
                        .responds("nobodyFree")
                        .exactly("$.days"),
                vyte -> vyte.slots()
                        .listSlotsByDay(
                                60,
                                SATURDAY,
                                SUNDAY,
                                r -> r.emails("marta.keller@example.com", "tomas.lindqvist@example.com")),
                days -> assertThat(days.days()).isEmpty());
        expect(
                week(on("listSlotsByDay"))
                        .variant("of a team")
                        .query("team", FRONT_DESK)
                        .responds("free"),
                vyte -> vyte.slots().listSlotsByDay(60, TUESDAY, WEDNESDAY, r -> r.team(FRONT_DESK)),
                days -> assertThat(days.days().get("2026-03-11").slots()).hasSize(1));
        expect(
                on("getNextSlots")
                        .variant("of a person")
                        .query("duration", "60")
                        .query("emails", "marta.keller@example.com")
                        .query("timezone", "Europe/Paris")
                        .responds("nearest"),
                vyte -> vyte.slots()
                        .getNextSlots(
                                60, r -> r.emails("marta.keller@example.com").timezone("Europe/Paris")),
                list -> assertThat(list.from()).isNull());
        expect(
                on("getNextSlots")
                        .variant("when two people are free")
                        .query("duration", "60")
                        .query("users", MARTA + "," + AIKO)
                        .responds("nearest"),
                vyte -> vyte.slots().getNextSlots(60, r -> r.users(MARTA, AIKO)),
                list -> assertThat(list.slots()).hasSize(2));
        expect(
                on("getNextSlots")
                        .variant("of a team")
                        .query("duration", "60")
                        .query("team", FRONT_DESK)
                        .responds("nearest"),
                vyte -> vyte.slots().getNextSlots(60, r -> r.team(FRONT_DESK)),
                list -> assertThat(list.slots()).extracting(Slot::end).hasSize(2));
        expect(
                on("listBusySlots")
                        .variant("of a person")
                        .query("from", "2026-03-10")
                        .query("to", "2026-03-11")
                        .query("emails", "marta.keller@example.com")
                        .query("timezone", "Europe/Paris")
                        .responds("busy"),
                vyte -> vyte.slots()
                        .listBusySlots(
                                TUESDAY,
                                WEDNESDAY,
                                r -> r.emails("marta.keller@example.com").timezone("Europe/Paris")),
                list -> assertThat(firstStart(list)).isEqualTo(OffsetDateTime.parse("2026-03-10T09:00:00+01:00")));
        expect(
                on("listBusySlots")
                        .variant("of two people")
                        .query("from", "2026-03-14")
                        .query("to", "2026-03-15")
                        .query("users", MARTA + "," + TOMAS)
                        .responds("neverBusy")
                        .exactly("$.slots"),
                vyte -> vyte.slots().listBusySlots(SATURDAY, SUNDAY, r -> r.users(MARTA, TOMAS)),
                list -> assertThat(list.slots()).isEmpty());
        expect(
                on("listBusySlots")
                        .variant("of a team")
                        .query("from", "2026-03-14")
                        .query("to", "2026-03-15")
                        .query("team", FRONT_DESK)
                        .responds("neverBusy")
                        .exactly("$.slots"),
                vyte -> vyte.slots().listBusySlots(SATURDAY, SUNDAY, r -> r.team(FRONT_DESK)),
                list -> assertThat(list.slots()).isEmpty());
    }

    private static InteractionBuilder week(InteractionBuilder slots) {
        return slots.query("duration", "60").query("from", "2026-03-10").query("to", "2026-03-11");
    }

    private static InteractionBuilder weekend(InteractionBuilder slots) {
        return slots.query("duration", "60").query("from", "2026-03-14").query("to", "2026-03-15");
    }

    private static OffsetDateTime firstStart(SlotList list) {
        return list.slots().get(0).start().dateTime();
    }
}
