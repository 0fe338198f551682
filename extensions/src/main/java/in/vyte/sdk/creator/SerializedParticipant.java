package in.vyte.sdk.creator;

import in.vyte.client.VyteJson;
import in.vyte.client.model.EventCreator;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;

/**
 * What is serialized instead of a {@link Participant}.
 *
 * @param person the person in JSON, as the creator of an event
 */
record SerializedParticipant(byte[] person) implements Serializable {
    static SerializedParticipant of(Participant person) {
        return new SerializedParticipant(VyteJson.write(EventCreator.TYPE, person.toCreator()));
    }

    private Object readResolve() throws ObjectStreamException {
        try {
            return Participant.of(VyteJson.read(EventCreator.TYPE, person)).orElseThrow(SerializedParticipant::invalid);
        } catch (IOException e) {
            throw invalid();
        }
    }

    private static InvalidObjectException invalid() {
        return new InvalidObjectException("This is no participant of an event");
    }
}
