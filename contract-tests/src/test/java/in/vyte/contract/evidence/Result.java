package in.vyte.contract.evidence;

/** What became of a check. */
public enum Result {
    /** It was made, and all is well. */
    PASSED,
    /** It was made, or could not be made, and something is wrong. */
    FAILED,
    /** It was begun and found that there is nothing to check. */
    SKIPPED,
    /** It was not made. */
    NOT_RUN
}
