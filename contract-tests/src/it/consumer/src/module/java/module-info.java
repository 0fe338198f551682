/** A consumer on the module path. */
module com.example.consumer {
    requires in.vyte.sandbox;
    requires in.vyte.sdk;
    requires tools.jackson.databind;
}
