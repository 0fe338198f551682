/** Shares look-ups of users among machines, in a cache that implements JCache. */
module in.vyte.sdk.jcache {
    requires transitive cache.api;
    requires transitive in.vyte.sdk;
    requires static transitive org.jspecify;

    exports in.vyte.sdk.jcache;
}
