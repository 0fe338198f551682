package in.vyte.sandbox.control;

/** When an event in a response has its member {@code vyteme}. The responses of Vyte differ in this. */
public enum VytemeMember {
    /** On events that were created with it being true. No published response contradicts that. */
    WHEN_TRUE,
    /** Never. Clients cannot distinguish the two uses by it then. */
    NEVER,
    /** On every event, true or false. */
    ALWAYS
}
