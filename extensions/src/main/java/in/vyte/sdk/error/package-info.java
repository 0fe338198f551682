/** What calls throw. */
@NullMarked
package in.vyte.sdk.error;

import org.jspecify.annotations.NullMarked;
