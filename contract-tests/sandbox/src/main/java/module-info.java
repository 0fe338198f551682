/** A local Vyte for tests without a key. JUnit is needed for {@link in.vyte.sandbox.junit} only. */
module in.vyte.sandbox {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive in.vyte.sdk;
    requires com.fasterxml.jackson.core;
    requires java.net.http;
    requires jdk.httpserver;
    requires static transitive org.jspecify;
    requires static org.junit.jupiter.api;

    uses in.vyte.sandbox.junit.SharedSandbox;

    exports in.vyte.sandbox;
    exports in.vyte.sandbox.control;
    exports in.vyte.sandbox.junit;
}
