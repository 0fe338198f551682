/** Cleans and checks text as people paste it. Not part of the public surface. */
@NullMarked
package in.vyte.sdk.internal.text;

import org.jspecify.annotations.NullMarked;
