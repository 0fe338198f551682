/** What the SDK registers with the models below it. Not part of the public surface. */
@NullMarked
package in.vyte.sdk.internal.json;

import org.jspecify.annotations.NullMarked;
