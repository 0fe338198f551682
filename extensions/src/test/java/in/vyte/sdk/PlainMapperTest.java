package in.vyte.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.vyte.client.model.Event;
import in.vyte.sdk.creator.EventRoles;
import in.vyte.sdk.creator.Participant;
import in.vyte.sdk.slot.FreeSlot;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mapper without any module reads and writes what the SDK makes of the models, as it does the models. */
class PlainMapperTest {
    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void readsAndWritesParticipants() throws IOException {
        List<Participant> people = roles().guests();
        String json = "[{\"email\":\"pavel.novak@example.org\",\"full_name\":\"Pavel Novak\"}]";
        assertThat(mapper.readTree(mapper.writeValueAsString(people))).isEqualTo(mapper.readTree(json));
        assertThat(mapper.readValue(json, new TypeReference<List<Participant>>() {}))
                .isEqualTo(people);
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> mapper.readValue("{}", Participant.class));
    }

    @Test
    void readsAndWritesRoles() throws IOException {
        EventRoles roles = roles();
        assertThat(mapper.readValue(mapper.writeValueAsString(roles), EventRoles.class))
                .isEqualTo(roles);
    }

    @Test
    void readsAndWritesFreeSlots() throws IOException {
        FreeSlot slot = new FreeSlot(
                ZonedDateTime.parse("2026-10-25T02:30:00+01:00[Europe/Paris]"),
                ZonedDateTime.parse("2026-10-25T03:00:00+01:00[Europe/Paris]"));
        String json = "{\"start\":\"2026-10-25T02:30:00+01:00[Europe/Paris]\","
                + "\"end\":\"2026-10-25T03:00:00+01:00[Europe/Paris]\"}";
        assertThat(mapper.writeValueAsString(slot)).isEqualTo(json);
        assertThat(mapper.readValue(json, FreeSlot.class)).isEqualTo(slot);
        assertThatExceptionOfType(JsonMappingException.class).isThrownBy(() -> mapper.readValue("{}", FreeSlot.class));
    }

    private EventRoles roles() throws IOException {
        return EventRoles.of(mapper.readValue(
                "{\"vyteme\":false,\"created_by\":{\"user\":\"u1\"},"
                        + "\"invitees\":[{\"email\":\"pavel.novak@example.org\",\"full_name\":\"Pavel Novak\"}]}",
                Event.class));
    }
}
