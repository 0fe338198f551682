/** A local Vyte for tests without a key. */
module in.vyte.sandbox {
    requires transitive com.fasterxml.jackson.databind;
    requires in.vyte.sdk;
    requires com.fasterxml.jackson.core;
    requires java.net.http;
    requires jdk.httpserver;
    requires static transitive org.jspecify;

    exports in.vyte.sandbox;
    exports in.vyte.sandbox.control;
}
