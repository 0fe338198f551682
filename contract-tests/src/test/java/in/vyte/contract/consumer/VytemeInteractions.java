package in.vyte.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.AppointmentType;
import in.vyte.client.model.AppointmentTypeInput;
import in.vyte.client.model.HideDecline;
import in.vyte.client.model.Language;
import in.vyte.client.model.Vyteme;
import in.vyte.client.model.VytemeCreate;
import in.vyte.client.model.VytemeCustom;
import in.vyte.client.model.VytemeUpdate;
import java.math.BigDecimal;

/** Booking pages and their appointment types. */
final class VytemeInteractions extends InteractionTable {
    private static final String PAGE = "marta-keller";
    private static final String FIRST_VISIT = "first-visit";

    VytemeInteractions() {
        expectSending(
                on("createVyteme").givenNone("vytemes").sends("primary").responds("primary"),
                VytemeCreate.class,
                (vyte, page) -> vyte.vytemes().createVyteme(page),
                page -> {
                    assertThat(page.custom().fixedLang()).isEqualTo(Language.FR);
                    assertThat(page.custom().eventHideDecline().asBoolean()).contains(false);
                });
        expect(
                on("createVyteme")
                        .givenNone("vytemes")
                        .sends("secondary")
                        .responds("secondary")
                        .exactly("$.secondary"),
                vyte -> vyte.vytemes()
                        .createVyteme(v -> v.nickname("marta-keller-telephone")
                                .belongsTo(MARTA)
                                .secondary(true)
                                .custom(VytemeCustom.of(c -> c.duration(15)
                                        .eventHideDecline(HideDecline.of(BigDecimal.valueOf(24)))
                                        .slotView(true)
                                        .autoConfirm(true)))),
                page -> assertThat(page.custom().eventHideDecline().asBigDecimal())
                        .contains(BigDecimal.valueOf(24)));
        expectSending(
                on("createVyteme")
                        .givenNone("vytemes")
                        .sendsEveryMember()
                        .responds("primary")
                        .lacking("/custom/event_hide_decline"),
                VytemeCreate.class,
                (vyte, page) -> vyte.vytemes().createVyteme(page),
                page -> assertThat(page.active()).isTrue());
        expect(
                on("getVyteme").responds("page"),
                vyte -> vyte.vytemes().getVyteme(PAGE),
                page -> assertThat(page.custom().fixedPlaces()).hasSize(2));
        expect(
                on("updateVyteme").sends("message").responds("message").exactly("$.message"),
                vyte -> vyte.vytemes()
                        .updateVyteme(PAGE, v -> v.message("Choose a time; I will confirm it the same day.")),
                page -> assertThat(page.message()).contains("the same day"));
        expectSending(
                on("updateVyteme").sends("custom").responds("message"),
                VytemeUpdate.class,
                (vyte, page) -> vyte.vytemes().updateVyteme(PAGE, page),
                page -> assertThat(page.active()).isTrue());
        expectSending(
                on("updateVyteme").sendsEveryMember().responds("message").lacking("/custom/event_hide_decline"),
                VytemeUpdate.class,
                (vyte, page) -> vyte.vytemes().updateVyteme(PAGE, page),
                page -> assertThat(page.nickname()).isEqualTo(PAGE));
        expectDeleted("deleteVyteme", vyte -> vyte.vytemes().deleteVyteme(PAGE));
        expect(
                on("getUserVyteme").responds("page").exactly("$.nickname"),
                vyte -> vyte.vytemes().getUserVyteme(MARTA),
                page -> assertThat(page.nickname()).isEqualTo(PAGE));
        expect(
                on("listUserVytemes").responds("pages"),
                vyte -> vyte.vytemes().listUserVytemes(MARTA),
                pages ->
                        assertThat(pages).extracting(Vyteme::nickname).containsExactly(PAGE, "marta-keller-telephone"));
        expectNone("vytemes", "listUserVytemes", vyte -> vyte.vytemes().listUserVytemes(MARTA));
        expect(
                on("listAppointmentTypes").responds("types").lacking("/1/vyteme"),
                vyte -> vyte.appointmentTypes().listAppointmentTypes(PAGE),
                types ->
                        assertThat(types).extracting(AppointmentType::handle).containsExactly(FIRST_VISIT, "check-up"));
        expectNone(
                "appointment types",
                "listAppointmentTypes",
                vyte -> vyte.appointmentTypes().listAppointmentTypes(PAGE));
        expectSending(
                on("createAppointmentType")
                        .givenNone("appointment types")
                        .sends("firstVisit")
                        .responds("firstVisit"),
                AppointmentTypeInput.class,
                (vyte, type) -> vyte.appointmentTypes().createAppointmentType(PAGE, type),
                type -> assertThat(type.availability()).isEqualTo(MORNINGS));
        expect(
                on("createAppointmentType")
                        .givenNone("appointment types")
                        .sends("nameOnly")
                        .responds("firstVisit")
                        .onlyMembers("name", "handle")
                        .exactly("$.handle"),
                vyte -> vyte.appointmentTypes().createAppointmentType(PAGE, t -> t.name("First visit")),
                type -> assertThat(type.handle()).isEqualTo(FIRST_VISIT));
        expect(
                on("getAppointmentType").responds("firstVisit"),
                vyte -> vyte.appointmentTypes().getAppointmentType(PAGE, FIRST_VISIT),
                type -> assertThat(type.isPublic()).isTrue());
        expect(
                on("updateAppointmentType").sends("message").responds("message").exactly("$.message"),
                vyte -> vyte.appointmentTypes()
                        .updateAppointmentType(
                                PAGE,
                                FIRST_VISIT,
                                t -> t.nickname(PAGE)
                                        .message("Please bring your insurance card and your vaccination record.")),
                type -> assertThat(type.message()).contains("vaccination record"));
        expect(on("deleteAppointmentType"), vyte -> vyte.appointmentTypes().deleteAppointmentType(PAGE, FIRST_VISIT));
    }
}
