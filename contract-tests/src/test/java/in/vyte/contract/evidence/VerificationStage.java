package in.vyte.contract.evidence;

/** A stage of the verification, from what is published to the real API. */
public enum VerificationStage {
    /** Samples against document and SDK. */
    SAMPLES("The published samples fit the document, and survive the SDK"),

    /** Examples of the document against its schemas and the SDK. */
    EXAMPLES("The examples of the document fit its schemas, and survive the SDK"),

    /** The SDK against the pacts. */
    CONSUMER("The SDK meets the pacts"),

    /** The pacts against the document. */
    CONFORMANCE("The pacts fit the document"),

    /** The sandbox against the pacts and the document. */
    SANDBOX("The sandbox meets the pacts, and its responses fit the document"),

    /** The real API against the pacts and the document. */
    LIVE("The live API meets the pacts, and its responses fit the document");

    private final String claim;

    VerificationStage(String claim) {
        this.claim = claim;
    }

    /** Returns what is shown if every check passes, as a sentence without its full stop. */
    public String claim() {
        return claim;
    }
}
