package in.vyte.contract.consumer;

import static in.vyte.contract.consumer.Cast.UNKNOWN;
import static in.vyte.contract.consumer.On.on;

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
                        .given(State.KEY_UNKNOWN)
                        .answers(401, "explained")
                        .fails(UnauthorizedException.class, vyte -> vyte.auth().testAuth()),
                on("listUsers")
                        .given(State.KEY_WITHOUT_RIGHTS)
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
                        .given(State.API_FAILING)
                        .answers(500, "explained")
                        .fails(ServerErrorException.class, vyte -> vyte.auth().testAuth()),
                on("cancelEvent")
                        .given(State.API_TIMING_OUT)
                        .answers(503, "explained")
                        .fails(ServerErrorException.class, vyte -> vyte.events().cancelEvent(Cast.QUARTERLY_REVIEW)),
                on("getEvent")
                        .given(State.GATEWAY_GIVES_UP)
                        .answers(503, "plain")
                        .fails(ServerErrorException.class, vyte -> vyte.events().getEvent(Cast.QUARTERLY_REVIEW)));
    }

    private ErrorInteractions() {}
}
