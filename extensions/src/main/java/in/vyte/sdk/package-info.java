/** The entry point: {@link in.vyte.sdk.VyteClient}. */
@NullMarked
package in.vyte.sdk;

import org.jspecify.annotations.NullMarked;
