package in.vyte.contract.consumer;

import static in.vyte.contract.consumer.ExampleIds.UNKNOWN;
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
                on("listEvents")
                        .query("q", "(")
                        .answers(400, "explained")
                        .fails(BadRequestException.class, vyte -> vyte.events().listEvents(r -> r.q("("))),
                on("testAuth")
                        .given(ProviderStates.KEY_UNKNOWN)
                        .answers(401, "explained")
                        .fails(UnauthorizedException.class, vyte -> vyte.auth().testAuth()),
                on("listUsers")
                        .given(ProviderStates.KEY_WITHOUT_RIGHTS)
                        .answers(403, "explained")
                        .fails(ForbiddenException.class, vyte -> vyte.users().listUsers()),
                on("getEvent")
                        .at(UNKNOWN)
                        .answers(404, "explained")
                        .fails(NotFoundException.class, vyte -> vyte.events().getEvent(UNKNOWN)),
                on("getUser")
                        .at(UNKNOWN)
                        .answers(404, "explained")
                        .fails(NotFoundException.class, vyte -> vyte.users().getUser(UNKNOWN)),
                on("cancelEvent")
                        .at(UNKNOWN)
                        .answers(404, "explained")
                        .fails(NotFoundException.class, vyte -> vyte.events().cancelEvent(UNKNOWN)),
                on("testAuth")
                        .given(ProviderStates.API_FAILING)
                        .answers(500, "explained")
                        .fails(ServerErrorException.class, vyte -> vyte.auth().testAuth()),
                on("cancelEvent")
                        .given(ProviderStates.API_TIMING_OUT)
                        .answers(503, "explained")
                        .fails(
                                ServerErrorException.class,
                                vyte -> vyte.events().cancelEvent(ExampleIds.QUARTERLY_REVIEW)),
                on("getEvent")
                        .given(ProviderStates.GATEWAY_GIVES_UP)
                        .answers(503, "plain")
                        .fails(
                                ServerErrorException.class,
                                vyte -> vyte.events().getEvent(ExampleIds.QUARTERLY_REVIEW)));
    }

    private ErrorInteractions() {}
}
