/** One call from its start to the end of its answer: attempts, deadline, failures. Not part of the public surface. */
@NullMarked
package in.vyte.sdk.call;

import org.jspecify.annotations.NullMarked;
