package in.vyte.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.vyte.client.json.Model;
import java.time.Instant;
import java.util.List;

/** Controls a sandbox, and shows what it holds and received. Thread-safe. */
public interface SandboxControl {
    /**
     * Restores the start: the seeded records, the initial time, no calls received, no webhooks sent, no faults planned.
     */
    void reset();

    /**
     * Replaces all records. From now on, each {@link #reset} restores the new ones.
     *
     * @param records an object that holds lists of records by the name of their kind, such as {@code users}, each as
     *     the API shows it; kinds that it does not name are empty, except the organization, which stays. An empty
     *     object leaves only the organization
     * @throws IllegalArgumentException if a kind or a record is not as documented; the message names the place
     */
    void seed(JsonNode records);

    /**
     * Returns the time in the sandbox.
     *
     * @return the clock, which may be moved
     */
    SandboxClock clock();

    /**
     * Returns the records of a kind.
     *
     * @param kind the kind
     * @return copies
     */
    List<JsonNode> records(Kind kind);

    /**
     * Adds a record or replaces the one with its id.
     *
     * @param record a model of what the API shows, such as an {@code Event} or a {@code User}; without an id it gets
     *     one
     * @return its id
     * @throws IllegalArgumentException if the sandbox holds no such records, or this one is not as documented
     */
    String add(Model record);

    /**
     * Adds a record or replaces the one with its id.
     *
     * @param kind the kind
     * @param record the record as the API shows it, copied; without an id it gets one
     * @return its id
     * @throws IllegalArgumentException if it is not as documented; the message names the member
     */
    String add(Kind kind, JsonNode record);

    /**
     * Adds a record or replaces the one with its id, without any check: for records that break the document on purpose.
     *
     * @param kind the kind
     * @param id under which it is found
     * @param record the record, copied
     */
    void put(Kind kind, String id, ObjectNode record);

    /**
     * Removes all records of a kind.
     *
     * @param kind the kind
     */
    void clear(Kind kind);

    /**
     * Plans a fault, after those planned already.
     *
     * @param fault the fault
     */
    void inject(Fault fault);

    /**
     * Returns the faults that are still to be applied.
     *
     * @return the faults in the order in which they were planned; {@link Fault#times()} is the number of calls left
     */
    List<Fault> faults();

    /** Forgets the faults planned. */
    void clearFaults();

    /** Makes the API key invalid until the next {@link #reset}. */
    void revokeKey();

    /**
     * Returns the calls received since the start or the last reset.
     *
     * @return the calls in the order in which they came
     */
    List<RecordedCall> calls();

    /**
     * Returns the webhooks since the start or the last reset, after waiting for those in flight. The sandbox calls
     * registered targets on this machine only; what it would have sent elsewhere is recorded as well.
     *
     * @return the webhooks in the order in which they were sent
     */
    List<RecordedWebhook> webhooks();

    /**
     * Adds an entry to the calendar of a user, who is busy at that time.
     *
     * @param userId the user
     * @param start begin
     * @param end end
     */
    void addBusyTime(String userId, Instant start, Instant end);

    /**
     * Lets an invitee vote for a date, as people do in the web application. A second vote replaces the first.
     *
     * @param eventId the event
     * @param email an invitee of it
     * @param dateId a date of it
     * @throws IllegalArgumentException if one of them is not there
     */
    void vote(String eventId, String email, String dateId);

    /**
     * Lets a person join the organization through a link.
     *
     * @param email the new user
     * @param extid the caller's own id in the link, empty for none
     * @return the id of the new user
     * @throws IllegalArgumentException if a user of the organization has the address or the id already
     */
    String join(String email, String extid);
}
