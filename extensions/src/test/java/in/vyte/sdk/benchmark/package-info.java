/** The measure of this client: the same work done by hand and by the stock client, and what each of them costs. */
@NullMarked
package in.vyte.sdk.benchmark;

import org.jspecify.annotations.NullMarked;
