/** The Vyte SDK: one client over all of the Vyte API v2. */
@SuppressWarnings("module") // Jackson 3 is opened to, but not needed
module in.vyte.sdk {
    requires transitive in.vyte.client;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports in.vyte.sdk.call;
    exports in.vyte.sdk.creation;
    exports in.vyte.sdk.creator;
    exports in.vyte.sdk.error;
    exports in.vyte.sdk.link;
    exports in.vyte.sdk.slot;
    exports in.vyte.sdk.walk;
    exports in.vyte.sdk.webhook;
    exports in.vyte.sdk;

    opens in.vyte.sdk.creator to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens in.vyte.sdk.slot to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    provides in.vyte.client.json.UnreadableMembers with
            in.vyte.sdk.internal.json.DecodingExceptions;
}
