/** How requests are sent; not part of the public surface. */
@NullMarked
package in.vyte.sdk.http;

import org.jspecify.annotations.NullMarked;
