package in.vyte.sdk.slot;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.VyteJson;
import in.vyte.client.model.SlotDays;
import in.vyte.client.model.SlotList;
import in.vyte.sdk.slot.NextAvailability.NotStated;
import in.vyte.sdk.slot.NextAvailability.NotUnderstood;
import in.vyte.sdk.slot.NextAvailability.Stated;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextAvailabilityTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '§', textBlock = """
                    '2026-04-02T10:00:00+02:00'                                    ; 2026-04-02T10:00+02:00
                    '2026-04-02T10:00:00.000+0200'                                 ; 2026-04-02T10:00+02:00
                    '2026-04-02T08:00:00.000Z'                                     ; 2026-04-02T10:00+02:00
                    '2026-04-02T10:00'                                             ; 2026-04-02T10:00+02:00
                    ' 2026-04-02 '                                                 ; 2026-04-02T00:00+02:00
                    {'dateTime': '2026-04-02T10:00:00+02:00'}                      ; 2026-04-02T10:00+02:00
                    {'date': '2026-04-02'}                                         ; 2026-04-02T00:00+02:00
                    {'start': '2026-04-02T10:00:00+02:00', 'end': 'x'}             ; 2026-04-02T10:00+02:00
                    {'start': {'dateTime': '2026-04-02T10:00:00+02:00'}}           ; 2026-04-02T10:00+02:00
                    {'date': '2026-04-02', 'start': '2026-04-02T10:00:00+02:00'}   ; 2026-04-02T10:00+02:00
                    {'start': null, 'date': '2026-04-02'}                          ; 2026-04-02T00:00+02:00
                    {'slots': [{'start': {'dateTime': '2026-04-02T08:00:00Z'}}]}   ; 2026-04-02T10:00+02:00
                    [{'start': {'dateTime': '2026-04-02T08:00:00Z'}}, 'later']     ; 2026-04-02T10:00+02:00
                    """)
    void aMomentIsFoundInWhateverLooksLikeOne(String json, String moment) throws IOException {
        NextAvailability next = next(json);

        assertThat(next).isInstanceOf(Stated.class);
        assertThat(next.start()).hasToString("Optional[" + moment + "[Europe/Vienna]]");
        assertThat(((Stated) next).raw()).isEqualTo(VyteJson.mapper().readTree(json.replace('\'', '"')));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "'tomorrow'",
                "''",
                "'2026-02-30'",
                "'2026-04-02T10:00:00+02:00 or so'",
                "1775116800000",
                "true",
                "[]",
                "[[]]",
                "{}",
                "{'from': '2026-04-02'}",
                "{'start': 7}",
                "{'start': {'start': {'start': null}}}"
            })
    void anythingElseIsKeptAsItCame(String json) throws IOException {
        NextAvailability next = next(json);

        assertThat(next).isEqualTo(new NotUnderstood(VyteJson.mapper().readTree(json.replace('\'', '"'))));
        assertThat(next.start()).isEmpty();
    }

    @Test
    void nothingOrNullIsNotStated() throws IOException {
        assertThat(next("null")).isEqualTo(new NotStated());
        assertThat(NextAvailability.of(SlotList.of(list -> {}), VIENNA)).isEqualTo(new NotStated());
        assertThat(new NotStated().start()).isEmpty();
    }

    @Test
    void slotsByDayAreReadAlike() {
        SlotDays days =
                SlotDays.of(answer -> answer.nextAvailability(VyteJson.mapper().valueToTree("2026-04-02T08:00:00Z")));

        assertThat(NextAvailability.of(days, VIENNA).start())
                .hasToString("Optional[2026-04-02T10:00+02:00[Europe/Vienna]]");
    }

    private static NextAvailability next(String json) throws IOException {
        String answer = "{\"slots\": [], \"nextAvailability\": " + json.replace('\'', '"') + "}";
        return NextAvailability.of(VyteJson.read(SlotList.TYPE, answer.getBytes(StandardCharsets.UTF_8)), VIENNA);
    }
}
