/** Where the API key comes from. */
@NullMarked
package in.vyte.sdk.auth;

import org.jspecify.annotations.NullMarked;
