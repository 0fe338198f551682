package in.vyte.openapi.change;

/** Takes down changes of one place. Immutable but for the changes it adds to. */
record Report(Changes changes, String place) {
    Report at(String part) {
        return new Report(changes, part + " of " + place);
    }

    void safety(String text) {
        changes.add(Weight.SAFETY, text, place);
    }

    void breaking(String text) {
        changes.add(Weight.BREAKING, text, place);
    }

    void notable(String text) {
        changes.add(Weight.NOTABLE, text, place);
    }

    void fine(String text) {
        changes.add(Weight.FINE, text, place);
    }

    void breakingIf(boolean breaks, String text) {
        changes.add(breaks ? Weight.BREAKING : Weight.FINE, text, place);
    }

    /** A change of text only, for readers of the reference and the javadoc. */
    void described(String what) {
        changes.add(Weight.FINE, "is described differently", what);
    }

    void example(String what) {
        changes.add(Weight.FINE, "has other examples", what);
    }

    /** A change of something that has no meaning here. */
    void unknown(String what, String key) {
        changes.add(Weight.NOTABLE, what + ": " + key + " changed", place);
    }
}
