package in.vyte.sandbox.control;

/** When an event in an answer carries its member {@code vyteme}. The answers of Vyte differ in this. */
public enum VytemeMember {
    /** On events that were created with it being true. No published answer contradicts that. */
    WHEN_TRUE,
    /** Never. Clients cannot tell the two uses apart by it then. */
    NEVER,
    /** On every event, true or false. */
    ALWAYS
}
