/** Text as people paste it. Not for users of the SDK. */
@NullMarked
package in.vyte.sdk.internal.text;

import org.jspecify.annotations.NullMarked;
