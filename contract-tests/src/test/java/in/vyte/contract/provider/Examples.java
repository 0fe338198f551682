package in.vyte.contract.provider;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.client.VyteJson;
import in.vyte.client.model.EventCreate;
import in.vyte.contract.document.ApiDocument;
import in.vyte.sdk.VyteClient;

/** Requests of the document's examples, sent. */
final class Examples {
    private Examples() {}

    /** Nora books Marta, and the booking is confirmed at once. */
    static void bookFirstVisit(VyteClient vyte) {
        ObjectNode booking = ApiDocument.bundled()
                .operation("createEvent")
                .requestExample("bookingPage")
                .value()
                .deepCopy();
        booking.withObject("/confirmed").put("flag", true);
        vyte.events().createEvent(VyteJson.mapper().convertValue(booking, EventCreate.class));
    }
}
