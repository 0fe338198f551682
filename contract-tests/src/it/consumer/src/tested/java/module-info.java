/** A consumer that needs the sandbox for its tests only. */
module com.example.consumer {
    requires in.vyte.sdk;
}
