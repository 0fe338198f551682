/**
 * What users decide about every call: where its API key comes from and when it is retried; and how connections are
 * used.
 */
@NullMarked
package in.vyte.sdk.call;

import org.jspecify.annotations.NullMarked;
