package in.vyte.contract.consumer;

import static in.vyte.contract.consumer.ExampleIds.UNKNOWN;
import static in.vyte.contract.consumer.InteractionBuilder.expectFailure;
import static in.vyte.contract.consumer.InteractionBuilder.on;

import in.vyte.sdk.error.BadRequestException;
import in.vyte.sdk.error.ForbiddenException;
import in.vyte.sdk.error.NotFoundException;
import in.vyte.sdk.error.ServerErrorException;
import in.vyte.sdk.error.UnauthorizedException;
import java.util.List;

/** Each error status at least once. */
final class ErrorInteractions {
    static List<Interaction> all() {
        return List.of(
                expectFailure(
                        on("listEvents").query("q", "(").responds(400, "explained"),
                        BadRequestException.class,
                        vyte -> vyte.events().listEvents(r -> r.q("("))),
                expectFailure(
                        on("testAuth").given(ProviderStates.KEY_UNKNOWN).responds(401, "explained"),
                        UnauthorizedException.class,
                        vyte -> vyte.auth().testAuth()),
                expectFailure(
                        on("listUsers").given(ProviderStates.KEY_WITHOUT_RIGHTS).responds(403, "explained"),
                        ForbiddenException.class,
                        vyte -> vyte.users().listUsers()),
                expectFailure(
                        on("getEvent").at(UNKNOWN).responds(404, "explained"),
                        NotFoundException.class,
                        vyte -> vyte.events().getEvent(UNKNOWN)),
                expectFailure(
                        on("getUser").at(UNKNOWN).responds(404, "explained"),
                        NotFoundException.class,
                        vyte -> vyte.users().getUser(UNKNOWN)),
                expectFailure(
                        on("cancelEvent").at(UNKNOWN).responds(404, "explained"),
                        NotFoundException.class,
                        vyte -> vyte.events().cancelEvent(UNKNOWN)),
                expectFailure(
                        on("testAuth").given(ProviderStates.API_FAILING).responds(500, "explained"),
                        ServerErrorException.class,
                        vyte -> vyte.auth().testAuth()),
                expectFailure(
                        on("cancelEvent").given(ProviderStates.API_TIMING_OUT).responds(503, "explained"),
                        ServerErrorException.class,
                        vyte -> vyte.events().cancelEvent(ExampleIds.QUARTERLY_REVIEW)),
                expectFailure(
                        on("getEvent").given(ProviderStates.GATEWAY_GIVES_UP).responds(503, "plain"),
                        ServerErrorException.class,
                        vyte -> vyte.events().getEvent(ExampleIds.QUARTERLY_REVIEW)));
    }

    private ErrorInteractions() {}
}
