/** When calls are repeated. */
@NullMarked
package in.vyte.sdk.retry;

import org.jspecify.annotations.NullMarked;
