/** Makes the methods of models throw the exceptions of the SDK. Not part of the public surface. */
@NullMarked
package in.vyte.sdk.internal.json;

import org.jspecify.annotations.NullMarked;
