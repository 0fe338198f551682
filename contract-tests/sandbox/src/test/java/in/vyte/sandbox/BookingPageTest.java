package in.vyte.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.client.model.AppointmentType;
import in.vyte.client.model.Vyteme;
import in.vyte.client.model.VytemeCustom;
import in.vyte.sandbox.control.Kind;
import in.vyte.sdk.error.BadRequestException;
import in.vyte.sdk.error.NotFoundException;
import org.junit.jupiter.api.Test;

class BookingPageTest extends SandboxTest {
    private static final String PAGE = "marta-keller";

    private Vyteme aikosPage() {
        return vyte.vytemes().createVyteme(v -> v.nickname("aiko-brandt").belongsTo(AIKO));
    }

    @Test
    void singlePageIsShownWithoutItsIdAndOwner() {
        Vyteme page = vyte.vytemes().getVyteme(PAGE);

        assertThat(page.nickname()).isEqualTo(PAGE);
        assertThat(page.secondary()).isFalse();
        assertThat(page.has("_id")).isFalse();
        assertThat(page.has("belongs_to")).isFalse();
    }

    @Test
    void listedPagesAreShownWithTheirIdAndOwner() {
        assertThat(vyte.vytemes().listUserVytemes(MARTA)).hasSize(2).allSatisfy(page -> {
            assertThat(page.id()).isNotNull();
            assertThat(page.belongsTo()).isEqualTo(MARTA);
            assertThat(page.has("secondary")).isFalse();
        });
    }

    @Test
    void pageOfAUserIsThePrimaryOne() {
        assertThat(vyte.vytemes().getUserVyteme(MARTA).nickname()).isEqualTo(PAGE);
    }

    @Test
    void userWithoutAPageHasNone() {
        assertThat(vyte.vytemes().listUserVytemes(AIKO)).isEmpty();
        assertThatThrownBy(() -> vyte.vytemes().getUserVyteme(AIKO)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void newPageHasDefaults() {
        Vyteme page = aikosPage();

        assertThat(page.active()).isTrue();
        assertThat(page.custom().minDates()).isEqualTo(1);
        assertThat(vyte.vytemes().getUserVyteme(AIKO)).isEqualTo(page);
    }

    @Test
    void nicknameIsUnique() {
        assertThatThrownBy(
                        () -> vyte.vytemes().createVyteme(v -> v.nickname(PAGE).belongsTo(AIKO)))
                .isInstanceOfSatisfying(
                        BadRequestException.class,
                        refused -> assertThat(refused.body()).contains("nickname is taken"));
    }

    @Test
    void changedSettingsLeaveTheOthers() {
        VytemeCustom custom = vyte.vytemes()
                .updateVyteme(PAGE, v -> v.custom(VytemeCustom.of(c -> c.duration(45))))
                .custom();

        assertThat(custom.duration()).isEqualTo(45);
        assertThat(custom.askPhone()).isTrue();
    }

    @Test
    void newNicknameMovesThePageWithItsAppointmentTypes() {
        vyte.vytemes().updateVyteme(PAGE, v -> v.nickname("dr-keller"));

        assertThat(vyte.appointmentTypes().listAppointmentTypes("dr-keller")).hasSize(2);
        assertThatThrownBy(() -> vyte.vytemes().getVyteme(PAGE)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nicknameOfAnotherPageCannotBeTaken() {
        aikosPage();

        assertThatThrownBy(() -> vyte.vytemes().updateVyteme("aiko-brandt", v -> v.nickname(PAGE)))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void deletedPageIsGone() {
        assertThat(vyte.vytemes().deleteVyteme(PAGE).n()).isEqualTo(1);

        assertThat(sandbox.records(Kind.APPOINTMENT_TYPES)).isEmpty();
        assertThatThrownBy(() -> vyte.vytemes().deleteVyteme(PAGE)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void handleIsMadeFromTheName() {
        AppointmentType type = vyte.appointmentTypes().createAppointmentType(PAGE, t -> t.name("Back  pain & more"));

        assertThat(type.handle()).isEqualTo("back-pain-more");
        assertThat(vyte.appointmentTypes().getAppointmentType(PAGE, "back-pain-more"))
                .isEqualTo(type);
    }

    @Test
    void handleMayBeSent() {
        assertThat(vyte.appointmentTypes()
                        .createAppointmentType(PAGE, t -> t.name("Back pain").handle("back"))
                        .handle())
                .isEqualTo("back");
    }

    @Test
    void handleIsUniqueWithinThePage() {
        assertThatThrownBy(() -> vyte.appointmentTypes().createAppointmentType(PAGE, t -> t.name("First visit")))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void anotherPageMayUseTheSameHandle() {
        aikosPage();

        assertThat(vyte.appointmentTypes()
                        .createAppointmentType("aiko-brandt", t -> t.name("First visit"))
                        .handle())
                .isEqualTo("first-visit");
    }

    @Test
    void changedNameLeavesTheHandle() {
        AppointmentType type =
                vyte.appointmentTypes().updateAppointmentType(PAGE, "first-visit", t -> t.name("Very first visit"));

        assertThat(type.name()).isEqualTo("Very first visit");
        assertThat(type.handle()).isEqualTo("first-visit");
    }

    @Test
    void deletedAppointmentTypeIsGone() {
        vyte.appointmentTypes().deleteAppointmentType(PAGE, "first-visit");

        assertThat(vyte.appointmentTypes().listAppointmentTypes(PAGE))
                .extracting(AppointmentType::handle)
                .containsExactly("check-up");
        assertThatThrownBy(() -> vyte.appointmentTypes().deleteAppointmentType(PAGE, "first-visit"))
                .isInstanceOf(NotFoundException.class);
    }
}
