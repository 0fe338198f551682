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
    static final String CLINIQUE_RIVOLI = "65a1f0c2d4e5f60718293a01";
    static final String MARTA = "65a1f0c2d4e5f60718293b01";
    static final String TOMAS = "65a1f0c2d4e5f60718293b02";
    static final String AIKO = "65a1f0c2d4e5f60718293b03";

    /** A booking of Marta by Nora. */
    static final String FIRST_VISIT = "65a1f0c2d4e5f60718293e01";

    /** A group meeting of Tomas with Aiko and Pavel. */
    static final String QUARTERLY_REVIEW = "65a1f0c2d4e5f60718293e02";

    /** A team of Marta and Tomas. */
    static final String FRONT_DESK = "65a1f0c2d4e5f60718293c01";

    /** Working hours of the organization. */
    static final String MORNINGS = "65a1f0c2d4e5f60718294402";

    static final String CLINICS = "65a1f0c2d4e5f60718294001";
    static final String RIVOLI = "65a1f0c2d4e5f60718294101";
    static final String INTRANET = "65a1f0c2d4e5f60718294201";
    static final String WEBHOOK = "65a1f0c2d4e5f60718294301";

    /** The id of nothing. */
    static final String UNKNOWN = "65a1f0c2d4e5f607182930ff";

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
