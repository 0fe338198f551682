/** What users decide about every call: where its API key comes from, and when it is retried. */
@NullMarked
package in.vyte.sdk.call;

import org.jspecify.annotations.NullMarked;
