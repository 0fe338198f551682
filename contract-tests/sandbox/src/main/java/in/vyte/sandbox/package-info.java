/**
 * A local Vyte for tests and demonstrations: stateful, started in process in a moment, without a key or the internet.
 * It knows nothing of the generated models, so that it can bear witness for them.
 */
@NullMarked
package in.vyte.sandbox;

import org.jspecify.annotations.NullMarked;
