package in.vyte.openapi.change;

import java.util.stream.Stream;

/** Compares what parameters, schemas and operations have in common. */
final class Marks {
    private Marks() {}

    static void compareSecret(Report report, String what, Sides sides) {
        if (sides.ceases("x-vyte-secret")) {
            report.safety(what + " is no longer marked as secret: the client would print it");
        } else if (sides.becomes("x-vyte-secret")) {
            report.notable(what + " is now marked as secret: the client no longer prints it");
        }
    }

    static void compareDeprecated(Report report, String what, Sides sides) {
        if (sides.becomes("deprecated")) {
            report.notable(what + " is now deprecated");
        } else if (sides.ceases("deprecated")) {
            report.fine(what + " is no longer deprecated");
        }
    }

    static void compareTexts(Report report, String what, Sides sides) {
        if (Stream.of("title", "summary", "description", "externalDocs").anyMatch(sides::differ)) {
            report.described(what);
        }
        if (sides.differ("example")) {
            report.example(what);
        }
    }
}
