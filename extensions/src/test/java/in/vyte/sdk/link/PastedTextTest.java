package in.vyte.sdk.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people paste where a nickname or an address is due. */
class PastedTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://vyte.in/ana",
                "http://www.vyte.in/ana/30?cn=Ben",
                " HTTPS://acme.example/ana\n",
                "vyte.in/ana",
                "www.vyte.in/ana"
            })
    void aWholeAddressIsNoNickname(String address) {
        assertThatThrownBy(() -> VyteLinks.bookingPage(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as ana of https://vyte.in/ana");
        assertThatThrownBy(() -> VyteLinks.appointmentType(address, "call"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasPastedAroundNicknameAddressAndEmailDoesNotGoIntoTheLink() {
        assertThat(VyteLinks.bookingPage(" ana\r\n")
                        .booker(null, "\u00a0tom@example.com\u200b")
                        .build())
                .hasToString("https://www.vyte.in/ana?cm=tom%40example.com");
        assertThat(VyteLinks.eventCreation("app\n")
                        .invitee("\ttom@example.com ")
                        .place("Room", " 1 Main Street\n")
                        .build())
                .hasToString("https://www.vyte.in/add_invitees?aid=app&im=tom%40example.com"
                        + "&places=Room%7C1%20Main%20Street");
        assertThat(VyteLinks.appointmentType("ana\n", " call ")).hasToString("https://vyte.in/ana/types/call");
    }

    @Test
    void aPersonIsInvitedOnce() {
        VyteLink link = VyteLinks.eventCreation("app")
                .invitee("tom@example.com")
                .invitee("ben@example.com", "Ben")
                .invitee("Tom <TOM@example.com>", "Tom Okoye")
                .invitee("ben@example.com", "Benjamin")
                .build();

        assertThat(Query.of(link))
                .contains(entry("im", "tom@example.com|ben@example.com"), entry("in", "Tom Okoye|Ben"));
    }
}
