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
                        .responds(400, "explained")
                        .fails(BadRequestException.class, vyte -> vyte.events().listEvents(r -> r.q("("))),
                on("testAuth")
                        .given(ProviderStates.KEY_UNKNOWN)
                        .responds(401, "explained")
                        .fails(UnauthorizedException.class, vyte -> vyte.auth().testAuth()),
                on("listUsers")
                        .given(ProviderStates.KEY_WITHOUT_RIGHTS)
                        .responds(403, "explained")
                        .fails(ForbiddenException.class, vyte -> vyte.users().listUsers()),
                on("getEvent")
                        .at(UNKNOWN)
                        .responds(404, "explained")
                        .fails(NotFoundException.class, vyte -> vyte.events().getEvent(UNKNOWN)),
                on("getUser")
                        .at(UNKNOWN)
                        .responds(404, "explained")
                        .fails(NotFoundException.class, vyte -> vyte.users().getUser(UNKNOWN)),
                on("cancelEvent")
                        .at(UNKNOWN)
                        .responds(404, "explained")
                        .fails(NotFoundException.class, vyte -> vyte.events().cancelEvent(UNKNOWN)),
                on("testAuth")
                        .given(ProviderStates.API_FAILING)
                        .responds(500, "explained")
                        .fails(ServerErrorException.class, vyte -> vyte.auth().testAuth()),
                on("cancelEvent")
                        .given(ProviderStates.API_TIMING_OUT)
                        .responds(503, "explained")
                        .fails(
                                ServerErrorException.class,
                                vyte -> vyte.events().cancelEvent(ExampleIds.QUARTERLY_REVIEW)),
                on("getEvent")
                        .given(ProviderStates.GATEWAY_GIVES_UP)
                        .responds(503, "plain")
                        .fails(
                                ServerErrorException.class,
                                vyte -> vyte.events().getEvent(ExampleIds.QUARTERLY_REVIEW)));
    }

    private ErrorInteractions() {}
}
