package in.vyte.contract.consumer;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import in.vyte.client.VyteJson;
import in.vyte.client.json.Mismatch;
import in.vyte.client.model.DeleteResult;
import in.vyte.sdk.VyteClient;
import in.vyte.sdk.error.VyteApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The interactions of one topic. A table shows what is particular to each: the operation with the names of its
 * examples, the call of the SDK, and what the application then reads.
 *
 * <pre>{@code
 * expect(
 *         on("getEvent").at(FIRST_VISIT).responds("bookingPage"),
 *         vyte -> vyte.events().getEvent(FIRST_VISIT),
 *         event -> assertThat(event.title()).isEqualTo("First visit"));
 * }</pre>
 */
abstract class InteractionTable {
    private final List<Interaction> interactions = new ArrayList<>();

    /** Returns the interactions in the order of the table. */
    final List<Interaction> interactions() {
        return interactions;
    }

    /** Starts an interaction with an operation. */
    static InteractionBuilder on(String operationId) {
        return new InteractionBuilder(operationId);
    }

    /** Expects calls that use the response, and assert the result. */
    final void expect(InteractionBuilder pact, Interaction.Exercise exercise) {
        interactions.add(pact.build(exercise));
    }

    /** Expects a call that returns the response, decoded without loss, on which more can be asserted. */
    final <T> void expect(InteractionBuilder pact, Function<VyteClient, T> call, Consumer<T> decoded) {
        expect(pact, vyte -> {
            T value = call.apply(vyte);
            assertThatJson(VyteJson.mapper().writeValueAsString(value))
                    .as("the response, decoded and encoded again")
                    .isEqualTo(pact.responseBody().toString());
            decoded.accept(value);
        });
    }

    /** Expects a call that is given the request body, decoded. */
    final <B, T> void expectSending(
            InteractionBuilder pact, Class<B> type, BiFunction<VyteClient, B, T> call, Consumer<T> decoded) {
        B body = VyteJson.mapper().convertValue(pact.requestBody(), type);
        assertThat(Mismatch.in(body)).isEmpty();
        expect(pact, vyte -> call.apply(vyte, body), decoded);
    }

    /** Expects an empty list of an organization without any record of a kind. */
    final <T> void expectNone(String kind, String operationId, Function<VyteClient, List<T>> call) {
        expect(
                on(operationId).givenNone(kind).responds("empty"),
                call,
                list -> assertThat(list).isEmpty());
    }

    /** Expects that one record is deleted. */
    final void expectDeleted(String operationId, Function<VyteClient, DeleteResult> call) {
        expect(on(operationId).responds("one").exactly("$.n"), call, result -> {
            assertThat(result.n()).isEqualTo(1);
            assertThat(result.ok()).isEqualTo(1);
        });
    }

    /** Expects a call that fails. */
    final <E extends VyteApiException> void expectFailure(
            InteractionBuilder pact, Class<E> exception, Interaction.Exercise call) {
        expect(pact, vyte -> {
            E failure = catchThrowableOfType(exception, () -> call.with(vyte));
            assertThat(failure).as("what %s throws", pact.operation()).isNotNull();
            assertThat(failure.status()).isEqualTo(pact.status());
            assertThat(failure.operationId()).isEqualTo(pact.operation().id());
        });
    }
}
