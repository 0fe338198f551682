/**
 * Keeps what {@link in.vyte.sdk.creator.Creators} looks up in a cache that implements JCache (JSR 107), so that
 * machines that share the cache share the look-ups.
 */
@NullMarked
package in.vyte.sdk.jcache;

import org.jspecify.annotations.NullMarked;
