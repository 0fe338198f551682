package in.vyte.client.fault;

import org.jspecify.annotations.Nullable;

/** A generated client, seen through what the checks need of it. Its methods throw whatever the client throws. */
interface Subject extends AutoCloseable {
    /** Returns the title of an event, or fails if there is no event at all. */
    @Nullable
    String titleOfEvent(String id) throws Exception;

    /** Creates an event with a title and a creator, and sets nothing else. */
    void createEvent(String title) throws Exception;

    /** Returns the text that cancelling gives. */
    String cancelEvent(String id) throws Exception;

    void deleteInvitee(String eventId, String inviteeId) throws Exception;

    /** Reads an event and writes it again. */
    String rewriteEvent(String json) throws Exception;

    /** Reads an event and prints it as a log would. */
    String printEvent(String json) throws Exception;

    /** Returns the HTTP status that a failure knows of, 0 if none. */
    int statusOf(Throwable failure);

    /** Returns how many response headers a failure knows of. */
    int headersOf(Throwable failure);

    /** Returns the class that sends the requests. */
    Class<?> clientClass();

    @Override
    void close();
}
