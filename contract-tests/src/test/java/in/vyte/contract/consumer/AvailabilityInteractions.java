package in.vyte.contract.consumer;

import static in.vyte.contract.consumer.ExampleIds.MARTA;
import static in.vyte.contract.consumer.ExampleIds.MORNINGS;
import static in.vyte.contract.consumer.InteractionBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.Availability;
import in.vyte.client.model.AvailabilityInput;
import java.math.BigDecimal;
import java.util.List;

final class AvailabilityInteractions {
    static List<Interaction> all() {
        return List.of(
                on("getUserAvailability")
                        .at(MARTA)
                        .answers("asSent")
                        .to(vyte -> vyte.availabilities().getUserAvailability(MARTA), availability -> {
                            assertThat(availability.id()).isNull();
                            assertThat(availability
                                            .days()
                                            .monday()
                                            .slots()
                                            .get(0)
                                            .startTime())
                                    .isEqualTo("2026-01-05T09:00");
                        }),
                on("setUserAvailability")
                        .at(MARTA)
                        .sends("weekdays")
                        .answers("weekdays")
                        .toSending(
                                AvailabilityInput.class,
                                (vyte, week) -> vyte.availabilities().setUserAvailability(MARTA, week),
                                availability ->
                                        assertThat(availability.bufferAfter()).isEqualTo(15)),
                on("updateUserAvailability")
                        .at(MARTA)
                        .sends("saturdays")
                        .answers("saturdays")
                        .exactly("$.days.saturday.enabled")
                        .toSending(
                                AvailabilityInput.class,
                                (vyte, week) -> vyte.availabilities().updateUserAvailability(MARTA, week),
                                availability -> assertThat(
                                                availability.days().saturday().enabled())
                                        .isTrue()),
                on("deleteUserAvailability")
                        .at(MARTA)
                        .answers("one")
                        .exactly("$.n")
                        .to(
                                vyte -> vyte.availabilities().deleteUserAvailability(MARTA),
                                result -> assertThat(result.n()).isEqualTo(1)),
                on("listAvailabilities")
                        .answers("availabilities")
                        .to(
                                vyte -> vyte.availabilities().listAvailabilities(),
                                list -> assertThat(list)
                                        .extracting(Availability::id)
                                        .contains(MORNINGS)),
                on("listAvailabilities")
                        .given(ProviderStates.without("availabilities"))
                        .answers("empty")
                        .to(
                                vyte -> vyte.availabilities().listAvailabilities(),
                                list -> assertThat(list).isEmpty()),
                on("createAvailability")
                        .sends("organization")
                        .answers("organization")
                        .toSending(
                                AvailabilityInput.class,
                                (vyte, mornings) -> vyte.availabilities().createAvailability(mornings),
                                availability -> assertThat(availability.hoursBeforeAsBusy())
                                        .isEqualTo(BigDecimal.valueOf(24))),
                on("createAvailability")
                        .sends("user")
                        .answers("user")
                        .exactly("$.belongs_to")
                        .toSending(
                                AvailabilityInput.class,
                                (vyte, week) -> vyte.availabilities().createAvailability(week),
                                availability ->
                                        assertThat(availability.belongsTo()).isEqualTo(MARTA)),
                on("getAvailability")
                        .at(MORNINGS)
                        .answers("organization")
                        .to(
                                vyte -> vyte.availabilities().getAvailability(MORNINGS),
                                availability ->
                                        assertThat(availability.todayAsBusy()).isTrue()),
                on("updateAvailability")
                        .at(MORNINGS)
                        .sends("buffers")
                        .answers("buffers")
                        .exactly("$.buffer_before", "$.buffer_after")
                        .to(
                                vyte -> vyte.availabilities()
                                        .updateAvailability(
                                                MORNINGS,
                                                a -> a.bufferBefore(10).bufferAfter(10)),
                                availability ->
                                        assertThat(availability.bufferBefore()).isEqualTo(10)),
                on("deleteAvailability")
                        .at(MORNINGS)
                        .answers("one")
                        .exactly("$.n")
                        .to(
                                vyte -> vyte.availabilities().deleteAvailability(MORNINGS),
                                result -> assertThat(result.ok()).isEqualTo(1)));
    }

    private AvailabilityInteractions() {}
}
