package in.vyte.contract.consumer;

import in.vyte.sdk.error.BadRequestException;
import in.vyte.sdk.error.ForbiddenException;
import in.vyte.sdk.error.NotFoundException;
import in.vyte.sdk.error.ServerErrorException;
import in.vyte.sdk.error.UnauthorizedException;

/** Each error status at least once. */
final class ErrorInteractions extends InteractionTable {
    ErrorInteractions() {
        expectFailure(
                on("listEvents").query("q", "(").responds(400, "explained"),
                BadRequestException.class,
                vyte -> vyte.events().listEvents(r -> r.q("(")));
        expectFailure(
                on("testAuth").given("the API key is unknown").responds(401, "explained"),
                UnauthorizedException.class,
                vyte -> vyte.auth().testAuth());
        expectFailure(
                on("listUsers").given("the API key may not do this").responds(403, "explained"),
                ForbiddenException.class,
                vyte -> vyte.users().listUsers());
        expectFailure(
                on("getEvent").at(UNKNOWN).responds(404, "explained"),
                NotFoundException.class,
                vyte -> vyte.events().getEvent(UNKNOWN));
        expectFailure(
                on("getUser").at(UNKNOWN).responds(404, "explained"),
                NotFoundException.class,
                vyte -> vyte.users().getUser(UNKNOWN));
        expectFailure(
                on("cancelEvent").at(UNKNOWN).responds(404, "explained"),
                NotFoundException.class,
                vyte -> vyte.events().cancelEvent(UNKNOWN));
        expectFailure(
                on("testAuth").given("the API fails").responds(500, "explained"),
                ServerErrorException.class,
                vyte -> vyte.auth().testAuth());
        expectFailure(
                on("cancelEvent")
                        .given("the API server does not respond in time")
                        .responds(503, "explained"),
                ServerErrorException.class,
                vyte -> vyte.events().cancelEvent(QUARTERLY_REVIEW));
        expectFailure(
                on("getEvent").given("a gateway before the API server gives up").responds(503, "plain"),
                ServerErrorException.class,
                vyte -> vyte.events().getEvent(QUARTERLY_REVIEW));
    }
}
