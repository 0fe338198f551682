package in.vyte.openapi.change;

/** What a change means to users of the earlier document, the gravest first. */
enum Weight {
    /** A secret could be printed, or something booked twice. */
    SAFETY("SAFETY"),

    /** Code that compiles or works with the earlier document does not with the later one. */
    BREAKING("BREAKING"),

    /** Code keeps working, but something is different that its authors want to know. */
    NOTABLE("notable"),

    /** Nothing that worked is different. */
    FINE("fine");

    private final String label;

    Weight(String label) {
        this.label = label;
    }

    /** Whether a release must say so by its version. */
    boolean needsVersion() {
        return this == SAFETY || this == BREAKING;
    }

    String label() {
        return label;
    }
}
