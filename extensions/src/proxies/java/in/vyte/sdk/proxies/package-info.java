/** Counts what becomes of calls through proxies that close connections all the time, beside other clients. */
@NullMarked
package in.vyte.sdk.proxies;

import org.jspecify.annotations.NullMarked;
