/**
 * What the checks of one run have shown, for the report. Tests name the stage that they verify by
 * {@link in.vyte.contract.evidence.Verifies}; what JUnit does not know is added to
 * {@link in.vyte.contract.evidence.Evidence#OF_THIS_RUN}.
 */
@NullMarked
package in.vyte.contract.evidence;

import org.jspecify.annotations.NullMarked;
