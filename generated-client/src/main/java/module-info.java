/** The generated client of the Vyte API v2 and the runtime it calls. */
@SuppressWarnings("module") // Jackson 3 is opened to, but not needed
module in.vyte.client {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive org.apache.httpcomponents.client5.httpclient5;
    requires transitive org.apache.httpcomponents.core5.httpcore5;
    // For HttpClient: it is not a named module, so it cannot require them
    requires jdk.net;
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires static transitive io.swagger.v3.oas.annotations;

    exports in.vyte.client;
    exports in.vyte.client.api;
    exports in.vyte.client.json;
    exports in.vyte.client.model;

    opens in.vyte.client.json to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens in.vyte.client.model to
            tools.jackson.databind;

    uses in.vyte.client.json.UnreadableMembers;
}
