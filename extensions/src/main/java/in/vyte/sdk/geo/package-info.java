/** Coordinates of locations by name, since the API sends them by position and in the less expected order. */
@NullMarked
package in.vyte.sdk.geo;

import org.jspecify.annotations.NullMarked;
