package in.vyte.openapi.change;

import java.util.Set;

/** Compares what an operation takes and returns. */
final class BodyComparison {
    private static final Set<String> OF_REQUEST = Set.of("description", "content", "required");
    private static final Set<String> OF_RESPONSE = Set.of("description", "content", "headers");
    private static final Set<String> OF_CONTENT = Set.of("schema", "example", "examples", "encoding");
    private static final Set<String> OF_HEADER =
            Set.of("description", "schema", "example", "examples", "required", "deprecated");

    private final Documents documents;
    private final Report report;
    private final Direction sent;

    /**
     * Creates a comparison.
     *
     * @param sent the direction of request bodies: users send them, except those of callbacks
     */
    BodyComparison(Documents documents, Report report, Direction sent) {
        this.documents = documents;
        this.report = report;
        this.sent = sent;
    }

    void compareRequest(Sides unresolved) {
        Sides body = documents.resolved(unresolved);
        if (body.isAdded()) {
            boolean required = body.later().path("required").asBoolean();
            report.breakingIf(required, required ? "a body must now be sent" : "a body may now be sent");
        } else if (body.isRemoved()) {
            report.breaking("no body is taken any more");
        } else {
            if (body.becomes("required")) {
                report.breakingIf(sent.isRequest(), "the body must now be sent");
            } else if (body.ceases("required")) {
                report.fine("the body may now be left out");
            }
            Report request = report.at("request");
            Marks.compareTexts(request, request.place(), body);
            compareContent(request, "request", body.child("content"), sent);
            body.differingKeysBut(OF_REQUEST).forEach(key -> request.unknown("request", key));
        }
    }

    void compareResponses(Sides responses) {
        for (String status : responses.keys()) {
            Sides response = documents.resolved(responses.child(status));
            boolean success = status.startsWith("2");
            if (response.isRemoved()) {
                report.breakingIf(success, "response " + status + " is gone");
            } else if (response.isAdded()) {
                if (success) {
                    report.notable("response " + status + " is new");
                } else {
                    report.fine("response " + status + " is new");
                }
            } else {
                compareResponse(status, response);
            }
        }
    }

    private void compareResponse(String status, Sides response) {
        String what = "response " + status;
        Report of = report.at(what);
        Marks.compareTexts(of, of.place(), response);
        compareContent(of, what, response.child("content"), sent.reversed());
        Sides headers = response.child("headers");
        for (String name : headers.keys()) {
            compareHeader(of, "header " + name, documents.resolved(headers.child(name)));
        }
        response.differingKeysBut(OF_RESPONSE).forEach(key -> of.unknown(what, key));
    }

    private void compareHeader(Report of, String what, Sides header) {
        if (header.isRemoved()) {
            of.notable(what + " is gone");
        } else if (header.isAdded()) {
            of.fine(what + " is new");
        } else {
            Marks.compareTexts(of, what, header);
            Marks.compareDeprecated(of, what, header);
            if (header.ceases("required")) {
                of.notable(what + " may now be absent");
            } else if (header.becomes("required")) {
                of.fine(what + " is now always there");
            }
            if (header.differ("examples")) {
                of.example(what);
            }
            new SchemaComparison(documents, of, Direction.RESPONSE).compare(what, header.child("schema"));
            header.differingKeysBut(OF_HEADER).forEach(key -> of.unknown(what, key));
        }
    }

    private void compareContent(Report of, String what, Sides content, Direction direction) {
        if (content.earlier().isEmpty() != content.later().isEmpty()) {
            boolean gone = content.later().isEmpty();
            of.breaking(what + (gone ? " has no body any more" : " now has a body: its Java method returns it"));
            return;
        }
        for (String type : content.keys()) {
            Sides media = content.child(type);
            if (media.isRemoved()) {
                of.breaking(what + " is no longer " + type);
            } else if (media.isAdded()) {
                of.fine(what + " may also be " + type);
            } else {
                compareMedia(of, what, media, direction);
            }
        }
    }

    private void compareMedia(Report of, String what, Sides media, Direction direction) {
        new SchemaComparison(documents, of, direction).compare(what, media.child("schema"));
        if (media.differ("example")) {
            of.example(of.place());
        }
        Sides examples = media.child("examples");
        for (String name : examples.keys()) {
            if (documents.resolved(examples.child(name)).differ()) {
                of.example(of.place());
            }
        }
        if (media.differ("encoding")) {
            of.breaking(what + ": its parts are now encoded differently");
        }
        media.differingKeysBut(OF_CONTENT).forEach(key -> of.unknown(what, key));
    }
}
